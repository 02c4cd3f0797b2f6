import type { Language } from '../localized-text.ts';
import type { Diagnosis, Explanation } from './types.ts';

/** A diagnosis that says how many characters of the answer had arrived; the same where it is none. */
export function withArrived(diagnosis: Diagnosis, arrivedCharacters: number): Diagnosis {
  if (arrivedCharacters === 0) return diagnosis;
  return { ...diagnosis, facts: { ...diagnosis.facts, arrivedCharacters } };
}

const SENTENCES = {
  en: (count: number) => ` (after ${count} characters of the answer)`,
  ko: (count: number) => ` (응답 ${count}자를 받은 뒤)`,
} as const;

/** An explanation whose title says how much of the answer had arrived, where some had. */
export function sayArrived(
  explanation: Explanation,
  { facts }: Diagnosis,
  lang: Language = 'en',
): Explanation {
  const { arrivedCharacters = 0 } = facts ?? {};
  if (arrivedCharacters === 0) return explanation;
  const suffix = SENTENCES[lang === 'ko' ? 'ko' : 'en'](arrivedCharacters);
  return { ...explanation, title: `${explanation.title}${suffix}` };
}
