import {
  type Diagnosis,
  type Explanation,
  explain,
  type Language,
  type Reader,
  sayArrived,
} from '@caprock/core';
import { remedies as english } from '@caprock/core/remedies/en';
import { remedies as korean } from '@caprock/core/remedies/ko';
import type { LangChainOptions } from './options.ts';

/** Whom remedies speak to, and in which language. */
export interface Wording {
  readonly lang: Language;
  readonly reader: Reader;
}

/** Whom the remedies of a model speak to. */
export function wordingOf({ lang = 'en', gateway }: LangChainOptions): Wording {
  return { lang, reader: gateway ? 'litellm' : 'langchain' };
}

const readers = new WeakMap<Diagnosis, Reader>();

/** Remembers whom a diagnosis was made for, so that it is explained to no other later. */
export function rememberReader(diagnosis: Diagnosis, { reader }: Wording): void {
  readers.set(diagnosis, reader);
}

/**
 * Renders the remedy of a diagnosis, for the reader that it was made for, in English unless Korean is
 * asked for.
 */
export function explanationOf(diagnosis: Diagnosis, lang: Language): Explanation {
  const reader = readers.get(diagnosis) ?? 'langchain';
  const explanation = explain(diagnosis, lang === 'ko' ? korean : english, { reader });
  return sayArrived(explanation, diagnosis, lang);
}

/** A message, and under it the title of its cause with the first step of the remedy. */
export function withRemedy(message: string, diagnosis: Diagnosis, wording: Wording): string {
  rememberReader(diagnosis, wording);
  const { title, steps } = explanationOf(diagnosis, wording.lang);
  return `${message}\n${steps[0] === undefined ? title : `${title}: ${steps[0]}`}`;
}
