import { markStreamError } from '../errors/broken-streams.ts';
import { CaprockError } from '../errors/caprock-error.ts';
import type { Diagnosis } from '../errors/types.ts';
import { withArrived } from '../errors/with-arrived.ts';
import { assertInOrder, type OpenedStream, type StreamShape } from './open-stream.ts';

/** How a stream ended: read to its end, left by its reader before, or broken off. */
export type StreamEnd =
  | { readonly state: 'whole' | 'left' }
  | { readonly state: 'broken'; readonly error: unknown };

/** Judges the parts of one opened stream as they are handed out, those that were held first. */
export interface StreamGuard<Part> {
  /**
   * Judges the next part.
   * @throws What an error part carries; `outOfOrder()`; `incomplete()` where the message ends inside
   * a tool call.
   */
  readonly pass: (part: Part) => void;
  /**
   * The source is over.
   * @throws `incomplete()` where the stop event never came.
   */
  readonly finish: () => void;
  /**
   * The source, or the judgement of a part, failed.
   * @returns What is to be thrown: it says how much had arrived.
   */
  readonly fail: (error: unknown) => unknown;
  /** The reader wants no more. */
  readonly leave: () => void;
}

/**
 * Makes a missing stop event an error, and ends a stream at an error part: what a host sends behind
 * one has a gap.
 * @param onEnd Told once, when the stream ends.
 */
export function streamGuard<Part>(
  shape: Omit<StreamShape<Part>, 'timedOut'>,
  onEnd?: (end: StreamEnd) => void,
): StreamGuard<Part> {
  const endsInToolCall = shape.endsInToolCall?.();
  let ended = false;
  let over = false;
  let arrived = 0;
  const close = (end: StreamEnd) => {
    if (!over) onEnd?.(end);
    over = true;
  };
  return {
    pass(part) {
      assertInOrder(part, ended, shape);
      if (endsInToolCall?.(part)) throw shape.incomplete();
      ended ||= shape.isEnd(part);
      const error = ended ? undefined : shape.errorOf?.(part);
      if (error !== undefined) throw error;
      arrived += shape.lengthOf?.(part) ?? 0;
    },
    finish() {
      if (!ended && !over) throw shape.incomplete();
      close({ state: 'whole' });
    },
    fail(error) {
      const told = retold(error, arrived, shape.retell);
      markStreamError(told, arrived);
      close({ state: 'broken', error: told });
      return told;
    },
    leave: () => close({ state: 'left' }),
  };
}

/** The host's own errors stay what they are: only those that we throw ourselves are made anew. */
function retold(
  error: unknown,
  arrived: number,
  retell: ((diagnosis: Diagnosis) => Error) | undefined,
): unknown {
  if (arrived === 0 || !retell || !CaprockError.isInstance(error)) return error;
  return error.diagnosis.signal.local ? retell(withArrived(error.diagnosis, arrived)) : error;
}

/** The parts of a guarded stream; `return` stops its source. */
export type GuardedStream<Part> = Required<
  Omit<AsyncIterableIterator<Part, void, undefined>, 'throw'>
>;

/**
 * Hands out an opened stream one to one, as `streamGuard` judges it. No generator: each part would
 * wait for one more turn of the event loop's queue in every one that it passes.
 * @param onEnd Told once, when the stream ends.
 * @throws What the source throws, what an error part carries, or `incomplete()`.
 */
export function guardStream<Part>(
  { held, rest }: OpenedStream<Part>,
  shape: Omit<StreamShape<Part>, 'timedOut'>,
  onEnd?: (end: StreamEnd) => void,
): GuardedStream<Part> {
  const guard = streamGuard(shape, onEnd);
  let at = 0;
  let source = rest;
  const close = () => {
    const left = source;
    source = undefined;
    at = held.length;
    return left;
  };
  const passed = (value: Part): IteratorYieldResult<Part> => {
    guard.pass(value);
    return { done: false, value };
  };
  const finished = (): IteratorReturnResult<void> => {
    guard.finish();
    return OVER;
  };
  const taken = (next: IteratorResult<Part>): IteratorResult<Part, void> => {
    if (!next.done) return passed(next.value);
    source = undefined;
    return finished();
  };
  const failed = async (error: unknown): Promise<never> => {
    const left = close();
    const told = guard.fail(error);
    // A source that still runs is stopped; one that has failed has nothing to stop.
    await Promise.resolve(left?.return?.()).catch(() => {});
    throw told;
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
        return Promise.resolve(attempt(() => passed(held[at - 1] as Part)));
      }
      if (source) return source.next().then((next) => attempt(() => taken(next)), failed);
      return Promise.resolve(attempt(finished));
    },
    async return() {
      const left = close();
      guard.leave();
      await left?.return?.();
      return OVER;
    },
  };
}

const OVER: IteratorReturnResult<void> = { done: true, value: undefined };
