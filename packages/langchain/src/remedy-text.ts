import { type Diagnosis, type Explanation, explain, type Language } from '@caprock/core';
import { remedies as english } from '@caprock/core/remedies/en';
import { remedies as korean } from '@caprock/core/remedies/ko';

const REMEDIES = { en: english, ko: korean } as const;

/** Renders the remedy of a diagnosis. */
export function explanationOf(diagnosis: Diagnosis, lang: Language): Explanation {
  return explain(diagnosis, REMEDIES[lang], { reader: 'langchain' });
}

/** A message, and under it the title of its cause with the first step of the remedy. */
export function withRemedy(message: string, diagnosis: Diagnosis, lang: Language): string {
  const { title, steps } = explanationOf(diagnosis, lang);
  return `${message}\n${steps[0] === undefined ? title : `${title}: ${steps[0]}`}`;
}
