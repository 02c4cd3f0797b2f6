import { type Diagnosis, type Explanation, explain, type Language } from '@caprock/core';
import { remedies as en } from '@caprock/core/remedies/en';
import { remedies as ko } from '@caprock/core/remedies/ko';

/** Renders the remedy of a diagnosis in a language; English unless another is asked for. */
export function explanationOf(diagnosis: Diagnosis, lang: Language = 'en'): Explanation {
  return explain(diagnosis, lang === 'ko' ? ko : en, { reader: 'ai-sdk' });
}

/** The title of a diagnosis and the first step of its remedy, in one line. */
export function remedyOf(diagnosis: Diagnosis, lang?: Language): string {
  const { title, steps } = explanationOf(diagnosis, lang);
  return steps[0] === undefined ? title : `${title}: ${steps[0]}`;
}
