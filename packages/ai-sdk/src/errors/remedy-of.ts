import { type Diagnosis, type Explanation, explain } from '@caprock/core';
import { remedies as en } from '@caprock/core/remedies/en';
import { remedies as ko } from '@caprock/core/remedies/ko';
import type { AiSdkOptions } from '../options.ts';

/** Whom a remedy is told: in which language, and whether they stand behind a gateway. */
export type RemedyReader = Pick<AiSdkOptions, 'lang' | 'gateway'>;

/** Renders the remedy of a diagnosis for a reader; in English unless another language is asked for. */
export function explanationOf(
  diagnosis: Diagnosis,
  { lang = 'en', gateway }: RemedyReader = {},
): Explanation {
  const reader = gateway ? 'litellm' : 'ai-sdk';
  return explain(diagnosis, lang === 'ko' ? ko : en, { reader });
}

/** The title of a diagnosis and the first step of its remedy, in one line. */
export function remedyOf(diagnosis: Diagnosis, reader?: RemedyReader): string {
  const { title, steps } = explanationOf(diagnosis, reader);
  return steps[0] === undefined ? title : `${title}: ${steps[0]}`;
}
