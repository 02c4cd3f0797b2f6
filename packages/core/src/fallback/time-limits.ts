import { Timer } from './timer.ts';
import type { WatchOptions } from './watch-call.ts';

/** Who waits for something that a time may cut short. */
type Waiting = (error: unknown) => void;

/**
 * The timers of one request, and the signal that they and the caller abort. A class, and its timers
 * too: a stream has hundreds of events, and each meets the clock of silence.
 */
export class TimeLimits {
  readonly #options: WatchOptions;
  readonly #controller = new AbortController();
  readonly #silence = new Timer((message) => this.#expire(message));
  readonly #deadline = new Timer((message) => this.#expire(message));
  readonly #onAbort = () => this.#fail(this.#options.signal?.reason);
  #failure: { readonly error: unknown } | undefined;
  #reject: Waiting | undefined;
  #tellOver: (() => void) | undefined;
  #begun = false;

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get isOver(): boolean {
    return this.#failure !== undefined;
  }

  /** Starts the deadline and listens to the caller's signal; once. */
  begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    const { signal, startedAt, timeouts } = this.#options;
    if (signal?.aborted) this.#onAbort();
    else signal?.addEventListener('abort', this.#onAbort, { once: true });
    const deadlineMs = timeouts?.deadlineMs;
    if (deadlineMs === undefined) return;
    const left = startedAt + deadlineMs - Date.now();
    const message = `The call took longer than ${deadlineMs} ms (timeouts.deadlineMs).`;
    if (left > 0) this.#deadline.start(left, message);
    else if (!this.isOver) this.#expire(message);
  }

  /** Stops every timer and every listener. */
  close(): void {
    this.#silence.stop();
    this.#deadline.stop();
    this.#options.signal?.removeEventListener('abort', this.#onAbort);
  }

  /** Starts the clock of silence unless it runs. */
  expect(milliseconds: number, message: string): void {
    if (!this.#silence.runs) this.#silence.start(milliseconds, message);
  }

  /** Stops the clock of silence. */
  rest(): void {
    this.#silence.rest();
  }

  /** The same promise; fails as soon as a time is over or the caller aborts. */
  race<Value>(promise: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.waiting(reject);
      promise.then(resolve, reject);
    });
  }

  /** Who is told of the failure when a time is over or the caller aborts: whoever waits last. */
  waiting(reject: Waiting): void {
    this.#reject = reject;
    if (this.#failure) reject(this.#failure.error);
  }

  /** Called once, when a time is over or the caller aborts. */
  onOver(listener: () => void): void {
    this.#tellOver = listener;
  }

  #expire(message: string): void {
    this.#fail(this.#options.timedOut(message));
  }

  #fail(error: unknown): void {
    this.#failure = { error };
    this.close();
    // Whoever waits hears why before the host tells of the abort that follows from it.
    this.#reject?.(error);
    this.#controller.abort(error);
    this.#tellOver?.();
  }
}
