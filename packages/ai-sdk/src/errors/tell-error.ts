import { CaprockError, type Diagnosis } from '@caprock/core';
import { type RemedyReader, remedyOf } from './remedy-of.ts';
import { rewriteMessage } from './rewrite-message.ts';

/** How an error is told. */
interface Telling extends RemedyReader {
  /** Our own tries are over: the host must not try again. */
  readonly final: boolean;
}

/**
 * Makes a host's error say what it means: the real text, the title and the first step, with
 * `diagnosis` beside it and out of the way of logs. Class and markers stay, so that
 * `APICallError.isInstance` and the like go on working.
 * @returns The very same error; a CaprockError in place of what is no object.
 */
export function tellError(thrown: unknown, diagnosis: Diagnosis, telling: Telling): unknown {
  const remedy = remedyOf(diagnosis, telling);
  if (typeof thrown !== 'object' || thrown === null) {
    return new CaprockError({ message: `${diagnosis.signal.message}\n${remedy}`, diagnosis });
  }
  if (CaprockError.isInstance(thrown) || !Object.isExtensible(thrown)) return thrown;
  if (!('diagnosis' in thrown)) {
    Object.defineProperty(thrown, 'diagnosis', { value: diagnosis, configurable: true });
    if (thrown instanceof Error)
      rewriteMessage(thrown, `${realText(thrown, diagnosis)}\n${remedy}`);
  }
  // AI SDK core tries again whatever is an APICallError with `isRetryable`; nine requests of three.
  if (telling.final && 'isRetryable' in thrown) {
    Object.defineProperty(thrown, 'isRetryable', { value: false, enumerable: true });
  }
  return thrown;
}

/**
 * The error's own text, and behind it what the service said where the host left that out: it shows
 * only the status line ("Forbidden") of a body that says `Message` instead of `message`. Where the
 * text held a secret, the redacted one stands in for it.
 */
function realText({ message }: Error, { signal }: Diagnosis): string {
  const outer = signal.messages[0] ?? '';
  const own = plain(message) === outer ? message : outer;
  const said = outer.replace(/\\+(["'])/g, '$1');
  return said.includes(signal.message) ? own : `${own}: ${signal.message}`;
}

/** One line with straight quotes, as texts in a signal are. */
function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
