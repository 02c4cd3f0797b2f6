import type { Diagnosis } from '@caprock/core';

const givenUp = new WeakSet<object>();

/** Remembers an error with which a loop of ours has ended. */
export function rememberGivenUp(error: unknown): void {
  if (typeof error === 'object' && error !== null) givenUp.add(error);
}

/**
 * What an error means to a loop that lies around another one of ours, as where a model is wrapped in
 * two middlewares: the inner one has tried again and cured what it could. Another target may still help.
 */
export function onceGivenUp(error: unknown, diagnosis: Diagnosis): Diagnosis {
  if (typeof error !== 'object' || error === null || !givenUp.has(error)) return diagnosis;
  const { cure: _, ...uncured } = diagnosis;
  return { ...uncured, retry: 'no' };
}
