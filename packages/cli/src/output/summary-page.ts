import type { Language } from '@caprock/core';
import type { SummaryLine } from '../commands/summary-command.ts';
import type { LogPlace } from '../summary/summarize-log.ts';
import type { Colors } from './colors.ts';
import { page } from './page.ts';
import { printable } from './printable.ts';

const WORDS = {
  en: {
    none: 'No error was found',
    line: 'line',
    lastly: 'last',
    models: 'models',
    entries: (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'} read`,
  },
  ko: {
    none: '오류를 찾지 못했습니다',
    line: '줄',
    lastly: '마지막',
    models: '모델',
    entries: (count: number) => `${count}개 항목을 읽었습니다`,
  },
} as const satisfies Record<Language, Record<string, unknown>>;

/** The page of `caprock explain --summary`: each kind with its count, places and first remedy. */
export function summaryPage(
  entries: number,
  groups: readonly SummaryLine[],
  lang: Language,
  colors: Colors,
): string {
  const words = WORDS[lang];
  const { bold, dim, green } = colors;
  const place = ({ line, time }: LogPlace) =>
    `${time ? `${printable(time)}, ` : ''}${words.line} ${line}`;
  if (groups.length === 0) {
    return page([green(`✓ ${words.none}`), dim(`  ${words.entries(entries)}`)]);
  }
  return page([
    ...groups.flatMap(({ kind, title, count, first, last, models, step }) => [
      `${bold(`${count} ×`)} ${bold(printable(title))}  ${dim(`(${kind})`)}`,
      dim(`    ${place(first)}${count > 1 ? ` … ${words.lastly} ${place(last)}` : ''}`),
      models.length > 0 && dim(`    ${words.models}: ${models.map(printable).join(', ')}`),
      `    → ${printable(step)}`,
      '',
    ]),
    dim(words.entries(entries)),
  ]);
}
