import { classifyError, type Explanation, type Language } from '@caprock/core';
import { diagnosisIn } from './diagnose.ts';
import { explanationOf } from './remedy-text.ts';

/**
 * Says what anything that was thrown means and what to do: errors of a wrapped model, of
 * LangChain's agents around one, and of the plain constructors and clients before Caprock.
 * @param options `lang`: the language of the answer, `en` unless told otherwise.
 */
export function explain(error: unknown, options: { readonly lang?: Language } = {}): Explanation {
  return explanationOf(diagnosisIn(error) ?? classifyError(error), options.lang ?? 'en');
}
