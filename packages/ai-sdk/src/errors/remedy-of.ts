import { type Diagnosis, type Explanation, explain, sayArrived } from '@caprock/core';
import { remedies as en } from '@caprock/core/remedies/en';
import { remedies as ko } from '@caprock/core/remedies/ko';
import type { AiSdkOptions } from '../options.ts';

/** Whom a remedy is told: in which language, and whether they stand behind a gateway. */
export type RemedyReader = Pick<AiSdkOptions, 'lang' | 'gateway'>;

/** Diagnoses of calls through a gateway, so that they are explained to no other reader later. */
const behindGateway = new WeakSet<Diagnosis>();

/**
 * Renders the remedy of a diagnosis for a reader: in English unless another language is asked for, and
 * for someone behind a gateway where the call went through one.
 */
export function explanationOf(
  diagnosis: Diagnosis,
  { lang = 'en', gateway = isBehindGateway(diagnosis) }: RemedyReader = {},
): Explanation {
  const reader = gateway ? 'litellm' : 'ai-sdk';
  return sayArrived(explain(diagnosis, lang === 'ko' ? ko : en, { reader }), diagnosis, lang);
}

/** The title of a diagnosis and the first step of its remedy, in one line. */
export function remedyOf(diagnosis: Diagnosis, reader?: RemedyReader): string {
  if (reader?.gateway) behindGateway.add(diagnosis);
  const { title, steps } = explanationOf(diagnosis, reader);
  return steps[0] === undefined ? title : `${title}: ${steps[0]}`;
}

/** Whether a diagnosis was made for a call through a gateway. */
export function isBehindGateway(diagnosis: Diagnosis): boolean {
  return behindGateway.has(diagnosis);
}
