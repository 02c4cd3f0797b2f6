import { markStreamError } from '../errors/broken-streams.ts';

/** How the parts of a host's stream are told apart. */
export interface StreamShape<Part> {
  /** The first non-empty text or reasoning, redacted reasoning, or the start of a tool call. */
  readonly isContent: (part: Part) => boolean;
  /** The part that carries the stop reason. */
  readonly isEnd: (part: Part) => boolean;
  /** The error that a part carries, where the host hands errors out as parts. */
  readonly errorOf?: (part: Part) => unknown;
  /** What to throw when the stream ends without its stop event. */
  readonly incomplete: () => Error;
  /** What to throw for content behind the stop event; absent where nothing tells the end. */
  readonly outOfOrder?: () => Error;
  /**
   * Watches one stream from its first part to its last: whether a part ends the message though a tool
   * call is still open, so that its input may have been cut.
   */
  readonly endsInToolCall?: () => (part: Part) => boolean;
  /** What to throw when the stream took too long. */
  readonly timedOut: (message: string) => Error;
}

/** A stream whose first content, or whose end, has arrived. */
export interface OpenedStream<Part> {
  /** What arrived until then, in order. */
  readonly held: readonly Part[];
  /** What is still to come; undefined when the stream is over. */
  readonly rest: AsyncIterator<Part> | undefined;
}

/**
 * Reads a stream up to its first content, so that whatever fails until then can still go to
 * another target. Nothing is handed out before; nothing is lost.
 * @throws What the source throws, what an error part carries, or `incomplete()`.
 */
export async function openStream<Part>(
  source: AsyncIterable<Part>,
  shape: Omit<StreamShape<Part>, 'timedOut'>,
): Promise<OpenedStream<Part>> {
  const iterator = source[Symbol.asyncIterator]();
  const held: Part[] = [];
  let ended = false;
  for (;;) {
    const next = await nextOf(iterator, held.length > 0);
    if (next.done) {
      if (!ended) throw shape.incomplete();
      return { held, rest: undefined };
    }
    held.push(next.value);
    assertInOrder(next.value, ended, shape);
    ended ||= shape.isEnd(next.value);
    const error = ended ? undefined : shape.errorOf?.(next.value);
    if (error !== undefined) {
      await iterator.return?.();
      throw error;
    }
    if (shape.isContent(next.value)) return { held, rest: iterator };
  }
}

/** The next part. What fails once something has arrived is a broken answer, whatever it says. */
async function nextOf<Part>(
  iterator: AsyncIterator<Part>,
  hasBegun: boolean,
): Promise<IteratorResult<Part>> {
  try {
    return await iterator.next();
  } catch (error) {
    if (hasBegun) markStreamError(error);
    throw error;
  }
}

function assertInOrder<Part>(
  part: Part,
  ended: boolean,
  { isContent, outOfOrder }: Pick<StreamShape<Part>, 'isContent' | 'outOfOrder'>,
): void {
  if (ended && outOfOrder && isContent(part)) throw outOfOrder();
}

/** How a stream ended: read to its end, left by its reader before, or broken off. */
export type StreamEnd =
  | { readonly state: 'whole' | 'left' }
  | { readonly state: 'broken'; readonly error: unknown };

/** The parts of a guarded stream; `return` stops its source. */
export type GuardedStream<Part> = Required<
  Omit<AsyncIterableIterator<Part, void, undefined>, 'throw'>
>;

/**
 * Hands out an opened stream one to one, and makes a missing stop event an error. No generator: each
 * part would wait for one more turn of the event loop's queue in every one that it passes. An error
 * part ends it: what a host sends behind one has a gap.
 * @param onEnd Told once, when the stream ends.
 * @throws What the source throws, what an error part carries, or `incomplete()`.
 */
export function guardStream<Part>(
  { held, rest }: OpenedStream<Part>,
  shape: Omit<StreamShape<Part>, 'timedOut'>,
  onEnd?: (end: StreamEnd) => void,
): GuardedStream<Part> {
  let at = 0;
  let ended = false;
  const endsInToolCall = shape.endsInToolCall?.();
  let source = rest;
  let over = false;
  const handedOut = (value: Part): IteratorYieldResult<Part> => {
    assertInOrder(value, ended, shape);
    if (endsInToolCall?.(value)) throw shape.incomplete();
    ended ||= shape.isEnd(value);
    const error = ended ? undefined : shape.errorOf?.(value);
    if (error !== undefined) throw error;
    return { done: false, value };
  };
  const close = (end: StreamEnd) => {
    if (!over) onEnd?.(end);
    over = true;
    source = undefined;
    at = held.length;
  };
  const taken = (next: IteratorResult<Part>): IteratorResult<Part, void> => {
    if (!next.done) return handedOut(next.value);
    source = undefined;
    // A stream that was over when it was opened has been judged there.
    if (!ended) throw shape.incomplete();
    close({ state: 'whole' });
    return OVER;
  };
  const failed = async (error: unknown): Promise<never> => {
    markStreamError(error);
    const left = source;
    close({ state: 'broken', error });
    // A source that still runs is stopped; one that has failed has nothing to stop.
    await Promise.resolve(left?.return?.()).catch(() => {});
    throw error;
  };
  const attempt = <Value>(take: () => Value): Value | Promise<never> => {
    try {
      return take();
    } catch (error) {
      return failed(error);
    }
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    // No async function: a stream has hundreds of parts.
    next() {
      if (at < held.length) {
        at += 1;
        return Promise.resolve(attempt(() => handedOut(held[at - 1] as Part)));
      }
      if (source) return source.next().then((next) => attempt(() => taken(next)), failed);
      close({ state: 'whole' });
      return Promise.resolve(OVER);
    },
    async return() {
      const left = source;
      close({ state: 'left' });
      await left?.return?.();
      return OVER;
    },
  };
}

const OVER: IteratorReturnResult<void> = { done: true, value: undefined };
