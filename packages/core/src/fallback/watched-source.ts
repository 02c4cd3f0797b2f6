import type { TimeLimits } from './time-limits.ts';

/** Milliseconds of silence, and what to say when they are over. */
export interface Silence {
  readonly milliseconds: number;
  readonly message: string;
}

/** Who is told what a source gives. */
export interface SourceListener<Event> {
  /** False for what the host makes up itself before anything has come. */
  hasArrived(event: Event): boolean;
  /**
   * @returns Whether that was what was asked for; else the next one is asked for at once.
   * @throws What ends the stream: `onError` is told it.
   */
  onEvent(event: Event): boolean;
  onEnd(): void;
  onError(error: unknown): void;
}

/** A source whose events are asked for one at a time. */
export interface WatchedSource {
  /** Asks for the next event: the listener is told it, or why none comes. */
  ask(): void;
  /** Stops the source. */
  leave(): Promise<void>;
}

/**
 * Asks a source within the limits of time. Each event resets the clock of silence, which runs while
 * one is asked for. No promise of its own: a stream has hundreds of events.
 */
export function watchedSource<Event>(
  iterator: AsyncIterator<Event>,
  limits: TimeLimits,
  { firstByte, idle }: { readonly firstByte: Silence; readonly idle: Silence },
  listener: SourceListener<Event>,
): WatchedSource {
  let due = firstByte;
  let asked = false;
  // A generator that hangs cannot be left before it goes on: nobody waits for it.
  const abandon = () => void Promise.resolve(iterator.return?.()).catch(() => {});
  const fail = (error: unknown) => {
    if (!asked) return;
    asked = false;
    listener.onError(error);
  };
  const failed = (error: unknown) => {
    limits.close();
    abandon();
    fail(error);
  };
  const taken = ({ done, value }: IteratorResult<Event>) => {
    // What comes when the time is over comes too late.
    if (!asked) return;
    asked = false;
    if (done) {
      limits.close();
      listener.onEnd();
      return;
    }
    if (listener.hasArrived(value)) {
      due = idle;
      limits.arrived();
    }
    try {
      if (listener.onEvent(value)) return;
    } catch (error) {
      asked = true;
      failed(error);
      return;
    }
    ask();
  };
  const ask = () => {
    asked = true;
    limits.waiting(fail);
    // The time may be over.
    if (asked) next();
  };
  const next = () => {
    // The first byte may be due since the request was sent.
    if (!limits.isExpecting()) limits.expect(due.milliseconds, due.message);
    iterator.next().then(taken, failed);
  };
  limits.onOver(abandon);
  limits.begin();
  return {
    ask,
    async leave() {
      asked = false;
      limits.close();
      if (!limits.isOver()) await iterator.return?.();
    },
  };
}
