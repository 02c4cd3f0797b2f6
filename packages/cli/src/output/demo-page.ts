import type { Language } from '@caprock/core';
import type { PlayedScene } from '../demo/play-demo.ts';
import type { Scene } from '../demo/scene.ts';
import type { Colors } from './colors.ts';
import { page } from './page.ts';
import { printable } from './printable.ts';

const WORDS = {
  en: {
    intro: [
      'This is how people met it:',
      'Three things were wrong at once. Here they are, one by one, against a local Bedrock:',
    ],
    before: 'before',
    after: 'with Caprock',
    resolved: (requested: string, model: string) => `${requested} was sent as ${model}`,
    titles: {
      'system-only': 'A conversation that is nothing but its system prompt',
      'model-name': 'The model claude-sonnet-4',
      'no-credentials': 'No AWS credentials',
    },
    outro: [
      'On your machine:',
      '  caprock doctor   finds what is missing',
      '  caprock test     makes one real call',
      '  caprock explain  tells what any other error means',
    ],
  },
  ko: {
    intro: [
      '많은 분이 이 오류로 처음 만났습니다:',
      '세 가지가 한꺼번에 잘못되어 있었습니다. 로컬 Bedrock에서 하나씩 확인해 보세요:',
    ],
    before: '그냥 호출',
    after: 'Caprock 사용',
    resolved: (requested: string, model: string) => `${requested} 대신 ${model}을(를) 보냈습니다`,
    titles: {
      'system-only': '시스템 프롬프트만 있는 대화',
      'model-name': '모델 이름 claude-sonnet-4',
      'no-credentials': 'AWS 자격 증명 없음',
    },
    outro: [
      '내 컴퓨터에서는:',
      '  caprock doctor   무엇이 빠졌는지 찾습니다',
      '  caprock test     실제로 한 번 호출합니다',
      '  caprock explain  다른 오류의 뜻과 해결 방법을 알려 줍니다',
    ],
  },
} as const satisfies Record<Language, object>;

/** How LiteLLM puts the refusal of a conversation that has only a system message. */
const AS_PEOPLE_MET_IT =
  'litellm.BadRequestError: Invalid Message bedrock requires at least one non-system message';

/** The first steps help everyone; what follows is for one framework or another. */
const MOST_STEPS = 3;

/** What stands above the scenes. */
export function demoIntro(lang: Language, { bold, red }: Colors): string {
  const [met, three] = WORDS[lang].intro;
  return page([bold(met), red(`  ${AS_PEOPLE_MET_IT}`), '', three]);
}

/** A scene, and how it fails with the bare AWS SDK. */
export function sceneBefore(
  { id }: Scene,
  number: number,
  error: string,
  lang: Language,
  { bold, red, dim }: Colors,
): string {
  const { titles, before, after } = WORDS[lang];
  return `${page([
    '',
    bold(`${number}  ${titles[id]}`),
    `  ${dim(before)}`,
    red(`    ✗ ${printable(error)}`),
    `  ${dim(after)}`,
  ])}    `;
}

/** What was done, or what is to be done, below the answer. */
export function sceneAfter(
  { scene, after, events }: PlayedScene,
  lang: Language,
  { green, dim, yellow }: Colors,
): string {
  const { result } = after;
  if (!result.success) {
    return page([
      yellow(`→ ${printable(result.content.split('\n', 1)[0] ?? '')}`),
      ...result.steps
        .slice(0, MOST_STEPS)
        .map((step, index) => `      ${index + 1}. ${printable(step)}`),
    ]);
  }
  const repairs = events.flatMap((event) => (event.type === 'repaired' ? event.repairs : []));
  return page([
    '',
    scene.model !== result.model &&
      green(`    ✓ ${WORDS[lang].resolved(scene.model, printable(result.model))}`),
    ...repairs.map(({ summary, rule }) => green(`    ✓ ${summary[lang]}`) + dim(`  (${rule})`)),
  ]);
}

/** What stands below the scenes. */
export function demoOutro(lang: Language): string {
  return page(['', ...WORDS[lang].outro]);
}
