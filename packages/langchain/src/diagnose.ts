import { CaprockError, type ClassifyContext, classifyError, type Diagnosis } from '@caprock/core';

/** How deep a chain of causes is followed. */
const MAX_DEPTH = 8;

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

/** Says what an error of a request means; the SDK keeps the answer's headers out of sight. */
export function diagnose(thrown: unknown, context: ClassifyContext): Diagnosis {
  const { $response: response } = (thrown ?? {}) as { $response?: { headers?: unknown } };
  const { headers } = response ?? {};
  return classifyError(headers ? { headers, cause: thrown } : thrown, context);
}

/** An error and what it wraps, outermost first. */
export function causesOf(thrown: unknown): object[] {
  const causes: object[] = [];
  let error = thrown;
  while (typeof error === 'object' && error !== null && causes.length < MAX_DEPTH) {
    causes.push(error);
    error = (error as { cause?: unknown }).cause;
  }
  return causes;
}
