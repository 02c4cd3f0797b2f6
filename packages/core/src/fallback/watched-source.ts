import type { TimeLimits } from './time-limits.ts';

/** Milliseconds of silence, and what to say when they are over. */
export interface Silence {
  readonly milliseconds: number;
  readonly message: string;
}

/** Who is told what a source gives. */
export interface SourceListener<Event> {
  /** False for what the host makes up itself before anything has come; not asked once it was true. */
  hasArrived(event: Event): boolean;
  /**
   * @returns Whether that was what was asked for; else the next one is asked for at once.
   * @throws What ends the stream: `onError` is told it.
   */
  onEvent(event: Event): boolean;
  onEnd(): void;
  onError(error: unknown): void;
}

/**
 * Asks a source within the limits of time. Each event resets the clock of silence, which runs while
 * one is asked for. No promise of its own, and no function made for an event: a stream has hundreds.
 */
export class WatchedSource<Event> {
  readonly #iterator: AsyncIterator<Event>;
  readonly #limits: TimeLimits;
  readonly #listener: SourceListener<Event>;
  readonly #idle: Silence;
  #due: Silence;
  #asked = false;

  constructor(
    iterator: AsyncIterator<Event>,
    limits: TimeLimits,
    { firstByte, idle }: { readonly firstByte: Silence; readonly idle: Silence },
    listener: SourceListener<Event>,
  ) {
    this.#iterator = iterator;
    this.#limits = limits;
    this.#listener = listener;
    this.#due = firstByte;
    this.#idle = idle;
    limits.onOver(() => this.#abandon());
    limits.begin();
  }

  /** Asks for the next event: the listener is told it, or why none comes. */
  ask(): void {
    this.#asked = true;
    this.#limits.waiting(this.#fail);
    // The time may be over.
    if (this.#asked) this.#next();
  }

  /** Stops the source. */
  async leave(): Promise<void> {
    this.#asked = false;
    this.#limits.close();
    if (!this.#limits.isOver) await this.#iterator.return?.();
  }

  #next(): void {
    const { milliseconds, message } = this.#due;
    // The first byte may be due since the request was sent.
    this.#limits.expect(milliseconds, message);
    this.#iterator.next().then(this.#taken, this.#failed);
  }

  readonly #taken = ({ done, value }: IteratorResult<Event>): void => {
    // What comes when the time is over comes too late.
    if (!this.#asked) return;
    this.#asked = false;
    if (done) {
      this.#limits.close();
      this.#listener.onEnd();
      return;
    }
    if (this.#due === this.#idle || this.#listener.hasArrived(value)) {
      this.#due = this.#idle;
      this.#limits.rest();
    }
    try {
      if (this.#listener.onEvent(value)) return;
    } catch (error) {
      this.#asked = true;
      this.#failed(error);
      return;
    }
    this.ask();
  };

  readonly #failed = (error: unknown): void => {
    this.#limits.close();
    this.#abandon();
    this.#fail(error);
  };

  readonly #fail = (error: unknown): void => {
    if (!this.#asked) return;
    this.#asked = false;
    this.#listener.onError(error);
  };

  /** A generator that hangs cannot be left before it goes on: nobody waits for it. */
  #abandon(): void {
    Promise.resolve(this.#iterator.return?.()).catch(() => {});
  }
}
