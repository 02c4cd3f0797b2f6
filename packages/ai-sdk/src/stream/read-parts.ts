import type { CallWatch } from '@caprock/core';
import {
  exceptionName,
  type StreamException,
  streamProviderError,
} from '../errors/stream-provider-error.ts';
import type { AnswerPart } from '../host-types.ts';
import { isContent } from './stream-shape.ts';

/** How a stream is read. */
interface Reading {
  readonly watch: CallWatch;
  /** Whether the caller asked for raw chunks; else they are taken out again. */
  readonly keepRaw: boolean;
  /** What to throw when the stream ends without its stop event, or without what is named. */
  readonly incomplete: (missing?: string) => Error;
  /** What to throw for content behind the stop event. */
  readonly outOfOrder: () => Error;
}

/**
 * Reads the parts of a provider's stream. Raw chunks tell what the provider swallows: the type of
 * an exception event, exception events that it does not know, and whether the stop event came.
 * @throws What the reader throws; the exception that the provider swallowed; `incomplete()` where
 * the provider would call finished a stream that was cut, or one with half a tool call.
 */
export async function* readParts(
  reader: ReadableStreamDefaultReader<AnswerPart>,
  { watch, keepRaw, incomplete, outOfOrder }: Reading,
): AsyncGenerator<AnswerPart, void, undefined> {
  const seen: Seen = { exception: undefined, stopped: false, failed: false, calls: new Set() };
  for await (const part of watch.events(chunksOf(reader), hasArrived)) {
    const { type } = part;
    if (type === 'raw') noteRaw(part.rawValue, seen);
    else if (seen.stopped && isContent(part)) throw outOfOrder();
    noteCall(part, seen);
    if (type === 'finish') checkFinish(part.finishReason, seen, incomplete);
    if (type === 'error') {
      seen.failed = true;
      yield { ...part, error: streamProviderError(part.error, seen.exception) };
    } else if (type !== 'raw' || keepRaw) yield part;
  }
}

/** The provider makes these up before a byte has come. */
function hasArrived({ type }: AnswerPart): boolean {
  return type !== 'stream-start' && type !== 'response-metadata';
}

/** What has been seen of a stream so far. */
interface Seen {
  exception: StreamException | undefined;
  /** The stop event came. */
  stopped: boolean;
  /** The provider has told of an error itself. */
  failed: boolean;
  /** Ids of the tool calls whose input has begun and not ended. */
  readonly calls: Set<string | undefined>;
}

function noteRaw(raw: unknown, seen: Seen): void {
  seen.exception = exceptionOf(raw) ?? seen.exception;
  seen.stopped ||= isStopEvent(raw);
}

function noteCall({ type, id }: AnswerPart, { calls }: Seen): void {
  if (type === 'tool-input-start') calls.add(id);
  if (type === 'tool-input-end') calls.delete(id);
}

function checkFinish(
  reason: unknown,
  { exception, stopped, failed, calls }: Seen,
  incomplete: Reading['incomplete'],
): void {
  if (failed) return;
  if (exception) throw streamProviderError(undefined, exception);
  if (!stopped && isUnfinished(reason)) throw incomplete();
  if (calls.size > 0) throw incomplete('the end of a tool call');
}

/** Not every runtime's ReadableStream can be iterated. Leaving the loop cancels the stream. */
async function* chunksOf<Chunk>(
  reader: ReadableStreamDefaultReader<Chunk>,
): AsyncGenerator<Chunk, void, undefined> {
  let open = true;
  try {
    while (open) {
      const { done, value } = await reader.read();
      if (done) open = false;
      else yield value;
    }
  } catch (error) {
    open = false;
    throw error;
  } finally {
    if (open) await reader.cancel();
  }
}

function exceptionOf(raw: unknown): StreamException | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const [type, ...more] = Object.keys(raw);
  if (more.length > 0 || !type?.endsWith('Exception')) return undefined;
  const { message } = (Object(raw)[type] ?? {}) as { message?: unknown };
  const name = exceptionName(type);
  return { name, message: typeof message === 'string' ? message : name };
}

/** `messageStop` of Converse; `message_stop` of the Messages API. */
function isStopEvent(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  return 'messageStop' in raw || (raw as { type?: unknown }).type === 'message_stop';
}

/** What the providers report when no stop reason ever came: `unknown` in v2, else `other`. */
function isUnfinished(reason: unknown): boolean {
  if (typeof reason === 'string') return reason === 'unknown';
  const { unified, raw } = (reason ?? {}) as { unified?: unknown; raw?: unknown };
  return unified === 'other' && raw === undefined;
}
