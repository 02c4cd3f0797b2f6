import { type Diagnosis, type Explanation, explain, type Language } from '@caprock/core';
import { remedies as english } from '@caprock/core/remedies/en';
import { remedies as korean } from '@caprock/core/remedies/ko';

const REMEDIES = { en: english, ko: korean } as const;

/** Renders the remedy of a diagnosis, English unless told otherwise. */
export function explanationOf(diagnosis: Diagnosis, lang: Language = 'en'): Explanation {
  return explain(diagnosis, REMEDIES[lang], { reader: 'aws-sdk' });
}
