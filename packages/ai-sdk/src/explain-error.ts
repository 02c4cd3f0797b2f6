import { classifyError, type Explanation } from '@caprock/core';
import { explanationOf, type RemedyReader } from './errors/remedy-of.ts';

/**
 * Says what anything thrown by the AI SDK means and what to do about it: kind, title, meaning, steps
 * and link. Never throws, and also explains errors of calls that did not go through Caprock.
 * @param options `lang`; `gateway`: the steps for someone whose calls go through LiteLLM, which is known
 * of calls that went through Caprock.
 */
export function explain(error: unknown, options: RemedyReader = {}): Explanation {
  return explanationOf(classifyError(error), options);
}
