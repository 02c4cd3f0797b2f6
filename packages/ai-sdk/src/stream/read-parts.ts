import type { CallWatch } from '@caprock/core';
import {
  exceptionName,
  type StreamException,
  streamProviderError,
} from '../errors/stream-provider-error.ts';
import type { AnswerPart, ProviderOptions } from '../host-types.ts';
import { chatChunk } from './chat-chunk.ts';
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

/** Who is told the parts of a stream, each when it was asked for. */
export interface PartListener {
  /** @returns Whether something came of it; else the next one is asked for at once. */
  onPart(part: AnswerPart): boolean;
  onEnd(): void;
  onError(error: unknown): void;
}

/** The parts of a provider's stream: to be iterated, or asked for without a promise for each. */
export interface PartReader extends AsyncIterableIterator<AnswerPart, void, undefined> {
  /** Asks for the next part. Nobody else reads from now on. */
  ask(listener: PartListener): void;
  return(): Promise<IteratorReturnResult<void>>;
}

/**
 * Reads the parts of a provider's stream. Raw chunks tell what the provider swallows: the type of
 * an exception event, exception events that it does not know, and whether the stop event came.
 * @throws What the reader throws; the exception that the provider swallowed; `incomplete()` where
 * the provider would call finished a stream that was cut, or one with half a tool call.
 */
export function readParts(
  reader: ReadableStreamDefaultReader<AnswerPart>,
  reading: Reading,
): PartReader {
  const seen: Seen = {
    exception: undefined,
    stopped: false,
    behind: false,
    failed: false,
    chat: false,
    signature: undefined,
    ready: [],
    waiting: [],
    calls: new Set(),
  };
  let told: PartListener;
  const source = reading.watch.listen(chunksOf(reader), {
    hasArrived,
    onEvent(event) {
      const part = judged(event, seen, reading);
      return (part !== undefined && told.onPart(part)) || tellReady();
    },
    onEnd: () => told.onEnd(),
    onError: (error) => told.onError(error),
  });
  const tellReady = () => {
    while (seen.ready.length > 0) {
      const part = seen.ready.shift();
      if (part && told.onPart(part)) return true;
    }
    return false;
  };
  const ask = (listener: PartListener) => {
    told = listener;
    if (!tellReady()) source.ask();
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    ask,
    // No generator: each part would wait for one more turn of the event loop's queue.
    next: () =>
      new Promise((resolve, reject) => {
        ask({
          onPart(value) {
            resolve({ done: false, value });
            return true;
          },
          onEnd: () => resolve(OVER),
          onError: reject,
        });
      }),
    async return() {
      await source.leave();
      return OVER;
    },
  };
}

const OVER: IteratorReturnResult<void> = { done: true, value: undefined };

/**
 * No event of a chat ends a tool call: its provider ends what has begun, also where the stream was cut.
 */
const END_OF_CALL = ['tool-input-end', 'tool-call'];

/** A part as it is handed out; undefined for a raw chunk that nobody asked for, and for what must wait. */
function judged(
  part: AnswerPart,
  seen: Seen,
  { keepRaw, incomplete, outOfOrder }: Reading,
): AnswerPart | undefined {
  if (part.type === 'raw') {
    noteRaw(part.rawValue, seen);
    return keepRaw ? part : undefined;
  }
  // A chat provider finishes its tool calls when the stream is over, and not when they are.
  if (seen.behind && part.type !== 'tool-call' && isContent(part)) throw outOfOrder();
  noteCall(part, seen);
  if (seen.chat && !seen.stopped && END_OF_CALL.includes(part.type)) {
    seen.waiting.push(part);
    return undefined;
  }
  if (part.type === 'finish') checkFinish(part.finishReason, seen, incomplete);
  if (part.type === 'reasoning-end') return signed(part, seen);
  if (part.type !== 'error') return part;
  seen.failed = true;
  return { ...part, error: streamProviderError(part.error, seen.exception) };
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
  /** Another event has come behind it: an event may itself hold the last of the content. */
  behind: boolean;
  /** The provider has told of an error itself. */
  failed: boolean;
  /** The events are chunks of OpenAI's chat format. */
  chat: boolean;
  /** The signature of the reasoning that is being streamed, where the provider drops it. */
  signature: ProviderOptions | undefined;
  /** Parts that are to be handed out next. */
  readonly ready: AnswerPart[];
  /** The ends of a chat's tool calls, until its own end has come. */
  readonly waiting: AnswerPart[];
  /** Ids of the tool calls whose input has begun and not ended. */
  readonly calls: Set<string | undefined>;
}

function noteRaw(raw: unknown, seen: Seen): void {
  // Nearly every event of a stream is one of these, and tells nothing.
  if (!seen.stopped && isDelta(raw)) return;
  const chunk = chatChunk(raw);
  seen.exception = exceptionOf(raw) ?? seen.exception;
  seen.behind = seen.stopped;
  seen.stopped ||= isStopEvent(raw) || chunk?.finishReason !== undefined;
  seen.chat ||= chunk !== undefined;
  seen.signature = chunk?.signature ?? seen.signature;
  if (chunk) seen.ready.push(...chunk.redacted);
  if (seen.stopped) seen.ready.push(...seen.waiting.splice(0));
}

function noteCall({ type, id }: AnswerPart, { calls }: Seen): void {
  if (type === 'tool-input-start') calls.add(id);
  if (type === 'tool-input-end') calls.delete(id);
}

/** Reasoning with the signature that the provider left in the raw chunks. */
function signed(part: AnswerPart, seen: Seen): AnswerPart {
  const { signature } = seen;
  if (signature === undefined) return part;
  seen.signature = undefined;
  return { ...part, providerMetadata: { ...part.providerMetadata, ...signature } };
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

/** Not every runtime's ReadableStream can be iterated. */
function chunksOf<Chunk>(reader: ReadableStreamDefaultReader<Chunk>): AsyncIterable<Chunk> {
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => reader.read() as Promise<IteratorResult<Chunk>>,
      async return() {
        await reader.cancel();
        return OVER;
      },
    }),
  };
}

function exceptionOf(raw: unknown): StreamException | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const [type, ...more] = Object.keys(raw);
  if (more.length > 0 || !type?.endsWith('Exception')) return undefined;
  const { message } = (Object(raw)[type] ?? {}) as { message?: unknown };
  const name = exceptionName(type);
  return { name, message: typeof message === 'string' ? message : name };
}

/** Of Converse. */
function isDelta(raw: unknown): boolean {
  return (raw as { contentBlockDelta?: unknown } | undefined)?.contentBlockDelta !== undefined;
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
