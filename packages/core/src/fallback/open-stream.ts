import { markStreamError } from '../errors/broken-streams.ts';
import type { Diagnosis } from '../errors/types.ts';

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
  /** Characters of the answer that a part holds. */
  readonly lengthOf?: (part: Part) => number;
  /** Makes an error of ours anew, whose diagnosis says by then how much had arrived. */
  readonly retell?: (diagnosis: Diagnosis) => Error;
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

/** @throws `outOfOrder()` for content behind the stop event. */
export function assertInOrder<Part>(
  part: Part,
  ended: boolean,
  { isContent, outOfOrder }: Pick<StreamShape<Part>, 'isContent' | 'outOfOrder'>,
): void {
  if (ended && outOfOrder && isContent(part)) throw outOfOrder();
}
