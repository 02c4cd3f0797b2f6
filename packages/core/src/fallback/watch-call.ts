import type { TimeoutOptions } from '../options.ts';
import { TimeLimits } from './time-limits.ts';
import { type Silence, type SourceListener, WatchedSource } from './watched-source.ts';
import { withinCall } from './within-call.ts';

/** Milliseconds of silence that a stream may have, before its first event and between two. */
const SILENCE_MS = 60_000;

/** What a request is watched for. */
export interface WatchOptions {
  readonly timeouts?: TimeoutOptions | undefined;
  /** When the call began, in milliseconds since 1970: its deadline counts from there. */
  readonly startedAt: number;
  /** The caller's own. */
  readonly signal?: AbortSignal | undefined;
  /** What to throw when the time is over, in the host's words. */
  readonly timedOut: (message: string) => Error;
}

/** The limits of time of one request, and of the stream that answers it. */
export interface CallWatch {
  /** For the request: aborted when the caller's own is, and when the time is over. */
  readonly signal: AbortSignal;
  /** Sends a request whose answer comes in one piece. Only the deadline holds. */
  answer<Value>(send: (signal: AbortSignal | undefined) => Promise<Value>): Promise<Value>;
  /** Sends a request that a stream answers; its first event is due from now on. */
  request<Value>(send: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
  /** The same events. Each resets the idle timeout; the time that the reader takes does not count. */
  events<Event>(source: AsyncIterable<Event>): AsyncIterable<Event>;
  /** The same for a reader that wants no promise for each event. */
  listen<Event>(
    source: AsyncIterable<Event>,
    listener: SourceListener<Event>,
  ): WatchedSource<Event>;
}

/**
 * Watches one request: a deadline over the whole call, the first byte of a stream, and silence inside
 * it. When a time is over the request is aborted, and what was waited for fails at once, whether or
 * not the host heeds its signal. No timer and no listener stays when the answer has ended.
 */
export function watchCall(options: WatchOptions): CallWatch {
  return new RequestWatch(options);
}

/** A class: one is made for every request, and most need none of its timers. */
class RequestWatch implements CallWatch {
  readonly #options: WatchOptions;
  #made: TimeLimits | undefined;

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  get #limits(): TimeLimits {
    this.#made ??= new TimeLimits(this.#options);
    return this.#made;
  }

  get signal(): AbortSignal {
    return this.#limits.signal;
  }

  answer<Value>(send: (signal: AbortSignal | undefined) => Promise<Value>): Promise<Value> {
    const { timeouts, signal } = this.#options;
    if (timeouts?.deadlineMs !== undefined) return this.#answerInTime(send);
    // While a host looks for credentials it heeds no signal.
    return signal ? withinCall(send(signal), { signal }) : send(signal);
  }

  request<Value>(send: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    const { milliseconds, message } = silenceOf('firstByteMs', this.#options);
    this.#limits.expect(milliseconds, message);
    return this.#send(send);
  }

  events<Event>(source: AsyncIterable<Event>): AsyncIterable<Event> {
    return { [Symbol.asyncIterator]: () => eventsOf((listener) => this.listen(source, listener)) };
  }

  listen<Event>(
    source: AsyncIterable<Event>,
    listener: SourceListener<Event>,
  ): WatchedSource<Event> {
    const firstByte = silenceOf('firstByteMs', this.#options);
    const idle = silenceOf('idleMs', this.#options);
    const iterator = source[Symbol.asyncIterator]();
    return new WatchedSource(iterator, this.#limits, { firstByte, idle }, listener);
  }

  async #answerInTime<Value>(send: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    const value = await this.#send(send);
    this.#limits.close();
    return value;
  }

  async #send<Value>(send: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    const limits = this.#limits;
    limits.begin();
    try {
      return await limits.race(send(limits.signal));
    } catch (error) {
      limits.close();
      throw error;
    }
  }
}

function silenceOf(option: 'firstByteMs' | 'idleMs', { timeouts }: WatchOptions): Silence {
  const milliseconds = timeouts?.[option] ?? SILENCE_MS;
  const what =
    option === 'idleMs' ? 'Nothing more arrived for' : 'No part of the answer arrived within';
  return { milliseconds, message: `${what} ${milliseconds} ms (timeouts.${option}).` };
}

/** One reader at a time, as in the platform's own loops. */
function eventsOf<Event>(
  listen: (listener: SourceListener<Event>) => WatchedSource<Event>,
): AsyncIterator<Event> {
  let tell: (next: IteratorResult<Event>) => void;
  let refuse: (error: unknown) => void;
  const source = listen({
    hasArrived: () => true,
    onEvent(value) {
      tell({ done: false, value });
      return true;
    },
    onEnd: () => tell(OVER),
    onError: (error) => refuse(error),
  });
  return {
    next: () =>
      new Promise((resolve, reject) => {
        tell = resolve;
        refuse = reject;
        source.ask();
      }),
    async return() {
      await source.leave();
      return OVER;
    },
  };
}

const OVER: IteratorReturnResult<undefined> = { done: true, value: undefined };
