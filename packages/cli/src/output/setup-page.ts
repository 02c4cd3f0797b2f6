import type { Language } from '@caprock/core';
import type { FileEdit } from '../setup/file-edit.ts';
import type { Answers } from '../setup/method.ts';
import { previewOf } from '../setup/preview.ts';
import type { Written } from '../setup/write-edits.ts';
import type { Colors } from './colors.ts';
import { page } from './page.ts';
import { printable } from './printable.ts';
import { printablePath } from './printable-path.ts';

const WORDS = {
  en: {
    how: 'How does this machine reach Bedrock?',
    agree: 'Write this?',
    new: 'new',
    left: 'Nothing was written.',
    dry: 'Nothing was written. The same with --yes writes it.',
    same: 'Everything is set up like this already.',
    wrote: 'written',
    backup: (path: string) => `what stood there before: ${path}`,
    shell: 'Type this into your shell:',
    next: 'Next:',
    load: [
      'caprock test --env-file .env             one real call',
      'node --env-file=.env <your program>      Node reads .env only when it is told to',
    ],
    check: 'Now what works, and what is missing (caprock doctor):',
    later: 'caprock doctor   says what works and what is missing',
  },
  ko: {
    how: '이 컴퓨터에서 Bedrock에 어떻게 접근하나요?',
    agree: '이대로 쓸까요?',
    new: '새 파일',
    left: '아무것도 쓰지 않았습니다.',
    dry: '아무것도 쓰지 않았습니다. --yes를 붙이면 씁니다.',
    same: '이미 이대로 설정되어 있습니다.',
    wrote: '저장했습니다',
    backup: (path: string) => `이전 내용: ${path}`,
    shell: '셸에 다음을 입력하세요:',
    next: '다음 단계:',
    load: [
      'caprock test --env-file .env        실제로 한 번 호출',
      'node --env-file=.env <프로그램>     Node는 지정해야만 .env를 읽습니다',
    ],
    check: '이제 무엇이 되고 무엇이 빠졌는지 확인합니다(caprock doctor):',
    later: 'caprock doctor   무엇이 되고 무엇이 빠졌는지 알려 줍니다',
  },
} as const satisfies Record<Language, object>;

/** The sentences that the command itself needs. */
export function setupWords(lang: Language) {
  return WORDS[lang];
}

/** What would be written, without its secrets. */
export function previewPage(
  edits: readonly FileEdit[],
  answers: Answers,
  lang: Language,
  { bold, dim, green, red }: Colors,
): string {
  return page(
    edits.flatMap((edit) => [
      bold(printablePath(edit.path)) +
        (edit.before === undefined ? dim(` (${WORDS[lang].new})`) : ''),
      ...previewOf(edit, answers).map(({ sign, text }) => {
        const line = `  ${sign} ${printable(text)}`.trimEnd();
        return sign === '+' ? green(line) : red(line);
      }),
    ]),
  );
}

/** What was written. */
export function writtenPage(
  written: readonly Written[],
  lang: Language,
  { dim, green }: Colors,
): string {
  const words = WORDS[lang];
  return page(
    written.flatMap(({ path, backup }) => [
      `${green('✓')} ${printablePath(path)} ${words.wrote}`,
      backup !== undefined && dim(`    ${words.backup(printablePath(backup))}`),
    ]),
  );
}

/** What to do next. */
export function nextPage(next: readonly string[], lang: Language, { bold, cyan }: Colors): string {
  if (next.length === 0) return '';
  return page([bold(WORDS[lang].next), ...next.map((line) => `  ${cyan(printable(line))}`)]);
}
