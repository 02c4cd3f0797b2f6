import type { CaprockEvent, Language } from '@caprock/core';
import type { Trial } from '../trial/try-call.ts';
import type { Colors } from './colors.ts';
import { page } from './page.ts';
import { printable } from './printable.ts';

const WORDS = {
  en: {
    model: 'model',
    region: 'region',
    time: 'time',
    tokens: 'tokens',
    repairs: 'repairs',
    attempts: 'tried',
    none: 'none',
    first: (seconds: string) => `first text after ${seconds}`,
    counted: (input: number, output: number) => `${input} in, ${output} out`,
    failed: 'No answer',
    broken: 'The answer broke off',
  },
  ko: {
    model: '모델',
    region: '리전',
    time: '시간',
    tokens: '토큰',
    repairs: '고친 것',
    attempts: '시도한 모델',
    none: '없음',
    first: (seconds: string) => `첫 글자까지 ${seconds}`,
    counted: (input: number, output: number) => `입력 ${input}, 출력 ${output}`,
    failed: '응답이 없습니다',
    broken: '응답이 도중에 끊겼습니다',
  },
} as const satisfies Record<Language, object>;

/** What `caprock test` says below the answer, or in its place. */
export function trialPage(
  { result, firstTextMs, totalMs }: Trial,
  events: readonly CaprockEvent[],
  lang: Language,
  { bold, dim, green, red, cyan }: Colors,
): string {
  const words = WORDS[lang];
  const before = result.attempts
    .filter(({ kind }) => kind !== undefined)
    .map(({ model, region, kind }) => `${model} ${region ?? ''} (${kind})`.replace('  ', ' '));
  const tried =
    before.length > 0 && dim(`  ${words.attempts}: ${before.map(printable).join(', ')}`);
  if (!result.success) {
    const broke = 'partial' in result && result.partial !== '';
    return page([
      broke && '',
      red(`✗ ${bold(broke ? words.broken : words.failed)}`) + dim(`  (${result.diagnosis.kind})`),
      printable(result.content.split('\n', 1)[0] ?? ''),
      ...result.steps.map((step, index) => `  ${index + 1}. ${printable(step)}`),
      tried,
    ]);
  }
  const { model, region, usage, repairs, notice } = result;
  const notes = events.flatMap((event) => (event.type === 'resolved' ? event.notes : []));
  const first = firstTextMs === undefined ? '' : dim(` (${words.first(secondsOf(firstTextMs))})`);
  return page([
    '',
    `${green('✓')} ${words.model}: ${cyan(printable(model))}`,
    ...[...new Set(notes.map(({ sentence }) => sentence[lang]))].map((text) =>
      dim(`    ${printable(text)}`),
    ),
    region !== undefined && `  ${words.region}: ${region}`,
    `  ${words.time}: ${secondsOf(totalMs)}${first}`,
    usage && `  ${words.tokens}: ${words.counted(usage.inputTokens ?? 0, usage.outputTokens ?? 0)}`,
    `  ${words.repairs}: ${repairs.length === 0 ? words.none : ''}`.trimEnd(),
    ...repairs.map(
      ({ rule, at, summary }) => `    ${printable(at)}  ${printable(summary)} ${dim(`(${rule})`)}`,
    ),
    tried,
    notice !== undefined && dim(`  ${printable(notice)}`),
  ]);
}

function secondsOf(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(2)} s`;
}
