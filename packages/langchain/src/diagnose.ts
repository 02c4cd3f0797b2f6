import { CaprockError, type ClassifyContext, classifyError, type Diagnosis } from '@caprock/core';
import { causesOf } from './causes-of.ts';
import { hideContents } from './hide-contents.ts';

/**
 * The diagnosis that an error, or one that it wraps, carries already: LangChain's agents wrap what
 * a model throws in errors of their own.
 */
export function diagnosisIn(thrown: unknown): Diagnosis | undefined {
  for (const error of causesOf(thrown)) {
    if (CaprockError.isInstance(error)) return error.diagnosis;
    const { diagnosis } = error as { diagnosis?: Diagnosis };
    if (typeof diagnosis?.kind === 'string' && diagnosis.signal) return diagnosis;
  }
  return undefined;
}

/**
 * Says what an error of a request means. Contents are taken off it first, so that no diagnosis
 * holds them; the headers of the answer, which the SDK keeps out of sight, are read as well.
 * @param exposeRequest Leaves the error as it is.
 */
export function diagnose(
  thrown: unknown,
  context: ClassifyContext,
  exposeRequest = false,
): Diagnosis {
  if (!exposeRequest) hideContents(thrown);
  const { $response: answer } = (thrown ?? {}) as { $response?: { headers?: unknown } };
  const { headers } = answer ?? {};
  return classifyError(headers ? { headers, cause: thrown } : thrown, context);
}
