import type { Diagnosis } from '@caprock/core';
import { CaprockError } from '@caprock/core';
import type { AiSdkOptions } from '../options.ts';
import { hideContents } from './hide-contents.ts';
import { remedyOf } from './remedy-of.ts';
import { rewriteMessage } from './rewrite-message.ts';

/** How an error is told. */
interface Telling extends Pick<AiSdkOptions, 'lang' | 'exposeRequest'> {
  /** Our own tries are over: the host must not try again. */
  readonly final: boolean;
}

/**
 * Makes a host's error say what it means: the real text, the title and the first step; `diagnosis`
 * beside it, out of the way of logs; the request taken off. Class and markers stay, so that
 * `APICallError.isInstance` and the like go on working.
 * @returns The very same error; a CaprockError in place of what is no object.
 */
export function tellError(thrown: unknown, diagnosis: Diagnosis, telling: Telling): unknown {
  if (CaprockError.isInstance(thrown)) return thrown;
  const remedy = remedyOf(diagnosis, telling.lang);
  if (typeof thrown !== 'object' || thrown === null) {
    return new CaprockError({ message: `${diagnosis.signal.message}\n${remedy}`, diagnosis });
  }
  const told = 'diagnosis' in thrown;
  if (!telling.exposeRequest) hideContents(thrown);
  if (!told) {
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
 * What the service said. The host shows only the status line where the body says `Message` instead
 * of `message`; and where a text held a secret, the redacted one stands in for it.
 */
function realText({ message }: Error, { signal }: Diagnosis): string {
  const outer = signal.messages[0] ?? '';
  if (!outer.includes(signal.message)) return signal.message;
  return plain(message) === outer ? message : outer;
}

/** One line with straight quotes, as texts in a signal are. */
function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
