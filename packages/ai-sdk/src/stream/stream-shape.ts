import {
  CaprockError,
  type Diagnosis,
  diagnosisOf,
  type ErrorKind,
  type StreamShape,
} from '@caprock/core';
import { BEDROCK_KEYS } from '../cache-point.ts';
import { type RemedyReader, remedyOf } from '../errors/remedy-of.ts';
import type { AnswerPart } from '../host-types.ts';

const OUT_OF_ORDER = 'Content arrived behind the stop event: the answer is not to be trusted.';

/** The shape of an answer's stream. */
interface AnswerShape extends StreamShape<AnswerPart> {
  /** What to throw when the stream ends without something, its stop event unless another is named. */
  readonly incomplete: (missing?: string) => Error;
  readonly outOfOrder: () => Error;
}

/** How the parts of an AI SDK stream are told apart. */
export function streamShape(reader: RemedyReader): AnswerShape {
  return {
    isContent,
    isEnd: ({ type }) => type === 'finish',
    errorOf: ({ type, error }) => (type === 'error' ? error : undefined),
    incomplete: (missing = 'its stop event') =>
      ownError('stream-error', `The stream ended without ${missing}.`, reader),
    outOfOrder: () => ownError('stream-error', OUT_OF_ORDER, reader),
    lengthOf,
    retell: (diagnosis) => toldError(diagnosis, reader),
    timedOut: (message) => timeoutError(message, reader),
  };
}

/** Whether a part is content: text, reasoning or the start of a tool call. */
export function isContent({ type, delta, providerMetadata }: AnswerPart): boolean {
  switch (type) {
    case 'text-delta':
      return Boolean(delta);
    case 'reasoning-delta':
    case 'reasoning-end':
      return Boolean(delta) || BEDROCK_KEYS.some((key) => isRedacted(providerMetadata?.[key]));
    case 'tool-input-start':
    case 'tool-call':
      return true;
    default:
      return false;
  }
}

function lengthOf({ type, delta }: AnswerPart): number {
  return DELTAS.has(type) && typeof delta === 'string' ? delta.length : 0;
}

const DELTAS: ReadonlySet<string> = new Set(['text-delta', 'reasoning-delta', 'tool-input-delta']);

function isRedacted(metadata: Readonly<Record<string, unknown>> | undefined): boolean {
  return metadata?.redactedContent !== undefined || metadata?.redactedData !== undefined;
}

/** What is thrown when a request took too long. */
export function timeoutError(message: string, reader: RemedyReader): CaprockError {
  return ownError('timeout', message, reader);
}

function ownError(kind: ErrorKind, text: string, reader: RemedyReader): CaprockError {
  return toldError(diagnosisOf(kind, { message: text }), reader);
}

function toldError(diagnosis: Diagnosis, reader: RemedyReader): CaprockError {
  const message = `${diagnosis.signal.message}\n${remedyOf(diagnosis, reader)}`;
  return new CaprockError({ message, diagnosis });
}
