import type { Language } from '@caprock/core';
import type { Finding, Tier } from '../finding.ts';

/** What stands in front of a finding. */
export const SIGNS = {
  ok: '✓',
  warning: '!',
  problem: '✗',
  skipped: '–',
} as const satisfies Record<Tier, string>;

/** The words of the pages. */
export const WORDS = {
  en: { todo: 'What to do', model: 'Model' },
  ko: { todo: '할 일', model: '모델' },
} as const satisfies Record<Language, Record<string, string>>;

/** The last line of a page: how many of each. */
export function summary(findings: readonly Finding[], lang: Language): string {
  const count = (tier: Tier) => findings.filter((finding) => finding.tier === tier).length;
  const [problems, warnings] = [count('problem'), count('warning')];
  const [fine, skipped] = [count('ok'), count('skipped')];
  if (lang === 'ko')
    return `문제 ${problems}개, 경고 ${warnings}개, 정상 ${fine}개, 건너뜀 ${skipped}개`;
  const many = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `${many(problems, 'problem')}, ${many(warnings, 'warning')}, ${fine} fine, ${skipped} skipped`;
}

/** What a finding says; what was skipped says so. */
export function sentence({ tier, text }: Finding, lang: Language): string {
  if (tier !== 'skipped') return text[lang];
  return lang === 'ko' ? `건너뜀: ${text.ko}` : `skipped, because ${text.en}`;
}
