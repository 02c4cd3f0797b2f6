import type { TimeoutOptions } from '../options.ts';
import { type TimeLimits, timeLimits } from './time-limits.ts';

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
  /**
   * The events of an answer. Each resets the idle timeout; the time that the reader takes does not count.
   */
  events<Event, Part = Event>(
    source: AsyncIterable<Event>,
    reading?: EventReading<Event, Part>,
  ): AsyncIterable<Part>;
}

/** How the events of a stream are read. */
export interface EventReading<Event, Part> {
  /** False for what the host makes up itself before anything has come. */
  readonly hasArrived?: (event: Event) => boolean;
  /** What is handed out in the place of an event: the event itself unless told, undefined for nothing. */
  readonly read?: (event: Event) => Part | undefined;
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
    this.#made ??= timeLimits(this.#options);
    return this.#made;
  }

  get signal(): AbortSignal {
    return this.#limits.signal;
  }

  answer<Value>(send: (signal: AbortSignal | undefined) => Promise<Value>): Promise<Value> {
    const { timeouts, signal } = this.#options;
    // Nothing to watch for: the caller's own signal does.
    return timeouts?.deadlineMs === undefined ? send(signal) : this.#answerInTime(send);
  }

  request<Value>(send: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    const { milliseconds, message } = silenceOf('firstByteMs', this.#options);
    this.#limits.expect(milliseconds, message);
    return this.#send(send);
  }

  events<Event, Part = Event>(
    source: AsyncIterable<Event>,
    reading: EventReading<Event, Part> = {},
  ): AsyncIterable<Part> {
    const limits = this.#limits;
    const firstByte = silenceOf('firstByteMs', this.#options);
    const idle = silenceOf('idleMs', this.#options);
    return {
      [Symbol.asyncIterator]() {
        limits.begin();
        const iterator = source[Symbol.asyncIterator]();
        return watchedIterator(iterator, limits, { firstByte, idle, ...reading });
      },
    };
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

interface Silence {
  readonly milliseconds: number;
  readonly message: string;
}

function silenceOf(option: 'firstByteMs' | 'idleMs', { timeouts }: WatchOptions): Silence {
  const milliseconds = timeouts?.[option] ?? SILENCE_MS;
  const what =
    option === 'idleMs' ? 'Nothing more arrived for' : 'No part of the answer arrived within';
  return { milliseconds, message: `${what} ${milliseconds} ms (timeouts.${option}).` };
}

interface Watching<Event, Part> extends EventReading<Event, Part> {
  readonly firstByte: Silence;
  readonly idle: Silence;
}

/** Who waits for the next part. */
interface Waiting<Part> {
  readonly resolve: (next: IteratorResult<Part>) => void;
  readonly reject: (error: unknown) => void;
}

function watchedIterator<Event, Part>(
  iterator: AsyncIterator<Event>,
  limits: TimeLimits,
  {
    firstByte,
    idle,
    hasArrived = () => true,
    read = (event) => event as unknown as Part,
  }: Watching<Event, Part>,
): AsyncIterator<Part> {
  let due = firstByte;
  // A generator that hangs cannot be left before it goes on: nobody waits for it.
  const leave = () => void Promise.resolve(iterator.return?.()).catch(() => {});
  limits.onOver(leave);
  // One reader at a time, as in the platform's own loops.
  let waiting: Waiting<Part> | undefined;
  const failed = (error: unknown) => {
    limits.close();
    leave();
    waiting?.reject(error);
  };
  const taken = (next: IteratorResult<Event>) => {
    if (next.done) {
      limits.close();
      waiting?.resolve(next);
      return;
    }
    if (hasArrived(next.value)) {
      due = idle;
      limits.arrived();
    }
    try {
      const value = read(next.value);
      if (value === undefined) ask();
      else waiting?.resolve({ done: false, value });
    } catch (error) {
      failed(error);
    }
  };
  const ask = () => {
    if (limits.isOver()) return;
    // The first byte may be due since the request was sent.
    if (!limits.isExpecting()) limits.expect(due.milliseconds, due.message);
    iterator.next().then(taken, failed);
  };
  return {
    // One promise a part: a stream has hundreds of them.
    next: () =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        limits.waiting(reject);
        ask();
      }),
    async return() {
      limits.close();
      if (!limits.isOver()) await iterator.return?.();
      return { done: true, value: undefined };
    },
  };
}
