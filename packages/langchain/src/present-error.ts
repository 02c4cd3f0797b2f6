import { type AttemptRecord, CaprockError, type Diagnosis, type Language } from '@caprock/core';
import { causesOf } from './diagnose.ts';
import { withRemedy } from './remedy-text.ts';

/** Read by LangChain's retry middleware since @langchain/core 1.2.8. */
const RETRYABLE = Symbol.for('langchain.errors.retryable');

/** What an error is given. */
export interface Presentation {
  readonly diagnosis: Diagnosis;
  readonly attempts: readonly AttemptRecord[];
  readonly lang: Language;
  /** Whether LangChain's own retries may try again. */
  readonly retryable: boolean;
}

/**
 * Makes an error tell what it means, and takes off it what must not be seen. The error stays the
 * very same object; diagnosis, attempts and marks are members that no printer shows.
 */
export function presentError(thrown: unknown, presentation: Presentation): unknown {
  if (typeof thrown !== 'object' || thrown === null) return thrown;
  const { diagnosis, attempts, lang, retryable } = presentation;
  for (const error of causesOf(thrown)) hideAnswer(error);
  // An error that a caller keeps (the reason of an abort) may come by more than once.
  if (!CaprockError.isInstance(thrown) && !Object.hasOwn(thrown, 'diagnosis')) {
    if (diagnosis.kind !== 'aborted') say(thrown, withRemedy(messageOf(thrown), diagnosis, lang));
    hide(thrown, 'diagnosis', diagnosis);
  }
  hide(thrown, 'attempts', attempts);
  hide(thrown, RETRYABLE, retryable);
  if (diagnosis.retryAfterMs !== undefined) hide(thrown, 'retryAfterMs', diagnosis.retryAfterMs);
  return thrown;
}

/**
 * The SDK pins the whole HTTP answer to its errors, and through its body the request with session
 * token and signature. The member cannot be taken off; what it holds can.
 */
function hideAnswer(error: object): void {
  const { $response: answer } = error as { $response?: Record<string, unknown> };
  if (typeof answer !== 'object' || answer === null) return;
  for (const member of Object.keys(answer)) {
    if (member !== 'statusCode' && member !== 'reason' && member !== 'headers')
      delete answer[member];
  }
}

function messageOf(error: object): string {
  const { message } = error as { message?: unknown };
  return typeof message === 'string' ? message : '';
}

/** Changes the message, and the copy of it that the stack begins with. */
function say(error: object, message: string): void {
  const before = messageOf(error);
  const { stack } = error as { stack?: unknown };
  try {
    Object.assign(error, { message });
    if (before !== '' && typeof stack === 'string') {
      Object.assign(error, { stack: stack.replace(before, () => message) });
    }
  } catch {
    // A message that cannot be written (a DOMException, a frozen error) stays as it is.
  }
}

function hide(error: object, member: string | symbol, value: unknown): void {
  try {
    const settings = { value, enumerable: false, configurable: true, writable: true };
    Object.defineProperty(error, member, settings);
  } catch {
    // A frozen error takes no marks.
  }
}
