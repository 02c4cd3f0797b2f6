import { classifyError, type Explanation, type Language } from '@caprock/core';
import { explanationOf } from './errors/remedy-of.ts';

/**
 * Says what anything thrown by the AI SDK means and what to do about it: kind, title, meaning, steps
 * and link. Never throws, and also explains errors of calls that did not go through Caprock.
 */
export function explain(error: unknown, options: { readonly lang?: Language } = {}): Explanation {
  return explanationOf(classifyError(error), options.lang);
}
