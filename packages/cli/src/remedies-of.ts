import type { Language, Remedies } from '@caprock/core';
import { remedies as english } from '@caprock/core/remedies/en';
import { remedies as korean } from '@caprock/core/remedies/ko';

/** The remedies of a language. */
export function remediesOf(lang: Language): Remedies {
  return lang === 'ko' ? korean : english;
}
