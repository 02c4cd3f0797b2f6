import { type AttemptRecord, CaprockError, type Diagnosis } from '@caprock/core';
import { rewriteMessage, shownMessage } from './error-message.ts';
import { privateMemberHint } from './private-members.ts';
import { rememberReader, type Wording, withRemedy } from './remedy-text.ts';

/** Read by LangChain's retry middleware since @langchain/core 1.2.8. */
const RETRYABLE = Symbol.for('langchain.errors.retryable');

/** What an error is given. */
export interface Presentation {
  readonly diagnosis: Diagnosis;
  readonly attempts: readonly AttemptRecord[];
  readonly wording: Wording;
  /** Whether LangChain's own retries may try again. */
  readonly retryable: boolean;
}

/**
 * Makes an error tell what it means. It stays the very same object, with its own text first;
 * diagnosis, attempts and marks are members that no printer shows.
 */
export function presentError(thrown: unknown, presentation: Presentation): unknown {
  if (typeof thrown !== 'object' || thrown === null) return thrown;
  const { diagnosis, attempts, wording, retryable } = presentation;
  rememberReader(CaprockError.isInstance(thrown) ? thrown.diagnosis : diagnosis, wording);
  // An error that a caller keeps (the reason of an abort) may come by more than once.
  if (!CaprockError.isInstance(thrown) && !Object.hasOwn(thrown, 'diagnosis')) {
    if (diagnosis.kind !== 'aborted') {
      const shown = shownMessage(thrown, diagnosis.signal);
      const hint = privateMemberHint(thrown, wording.lang);
      rewriteMessage(thrown, hint ? `${shown}\n${hint}` : withRemedy(shown, diagnosis, wording));
    }
    attach(thrown, 'diagnosis', diagnosis);
  }
  attach(thrown, 'attempts', attempts);
  attach(thrown, RETRYABLE, retryable);
  if (diagnosis.retryAfterMs !== undefined) attach(thrown, 'retryAfterMs', diagnosis.retryAfterMs);
  return thrown;
}

function attach(error: object, member: string | symbol, value: unknown): void {
  try {
    const settings = { value, enumerable: false, configurable: true, writable: true };
    Object.defineProperty(error, member, settings);
  } catch {
    // A frozen error takes nothing.
  }
}
