import type { WatchOptions } from './watch-call.ts';
import { LONGEST_TIMER_MS } from './within-call.ts';

/** The timers of one request, and the signal that they and the caller abort. */
export interface TimeLimits {
  readonly signal: AbortSignal;
  /** Starts the deadline and listens to the caller's signal; once. */
  begin(): void;
  /** Stops every timer and every listener. */
  close(): void;
  /** Starts the clock of silence, anew where it runs. */
  expect(milliseconds: number, message: string): void;
  /** Stops the clock of silence. */
  arrived(): void;
  isExpecting(): boolean;
  isOver(): boolean;
  /** The same promise; fails as soon as a time is over or the caller aborts. */
  race<Value>(promise: Promise<Value>): Promise<Value>;
  /** Who is told of the failure when a time is over or the caller aborts: whoever waits last. */
  waiting(reject: (error: unknown) => void): void;
  /** Called once, when a time is over or the caller aborts. */
  onOver(listener: () => void): void;
}

/** Makes the timers of one request. None runs before `begin`. */
export function timeLimits({ timeouts, startedAt, signal, timedOut }: WatchOptions): TimeLimits {
  const deadlineMs = timeouts?.deadlineMs;
  const controller = new AbortController();
  let failure: { readonly error: unknown } | undefined;
  let rejectPending: ((error: unknown) => void) | undefined;
  let tellOver: (() => void) | undefined;
  let begun = false;
  const waiting = (reject: (error: unknown) => void) => {
    rejectPending = reject;
    if (failure) reject(failure.error);
  };
  const fail = (error: unknown) => {
    failure = { error };
    close();
    // Whoever waits hears why before the host tells of the abort that follows from it.
    rejectPending?.(error);
    controller.abort(error);
    tellOver?.();
  };
  const expire = (message: string) => fail(timedOut(message));
  const silence = timer(expire);
  const deadline = timer(expire);
  const onAbort = () => fail(signal?.reason);
  function close(): void {
    silence.stop();
    deadline.stop();
    signal?.removeEventListener('abort', onAbort);
  }
  function begin(): void {
    if (begun) return;
    begun = true;
    if (signal?.aborted) onAbort();
    else signal?.addEventListener('abort', onAbort, { once: true });
    if (deadlineMs === undefined) return;
    const left = startedAt + deadlineMs - Date.now();
    const message = `The call took longer than ${deadlineMs} ms (timeouts.deadlineMs).`;
    if (left > 0) deadline.start(left, message);
    else if (failure === undefined) expire(message);
  }
  return {
    signal: controller.signal,
    begin,
    close,
    expect: silence.start,
    arrived: silence.rest,
    isExpecting: silence.runs,
    isOver: () => failure !== undefined,
    race: (promise) =>
      new Promise((resolve, reject) => {
        waiting(reject);
        promise.then(resolve, reject);
      }),
    waiting,
    onOver(listener) {
      tellOver = listener;
    },
  };
}

/**
 * A timer that can be started anew, once an event of a stream: it runs on from one to the next, and
 * looks when it goes off whether it is time.
 */
function timer(expire: (message: string) => void) {
  let running: ReturnType<typeof setTimeout> | undefined;
  let goesOff = Number.POSITIVE_INFINITY;
  let due = Number.POSITIVE_INFINITY;
  let text = '';
  const stop = () => {
    clearTimeout(running);
    running = undefined;
    due = Number.POSITIVE_INFINITY;
  };
  const look = () => {
    running = undefined;
    const left = due - Date.now();
    if (left <= 0) expire(text);
    else if (left < LONGEST_TIMER_MS) arm(left);
  };
  const arm = (milliseconds: number) => {
    clearTimeout(running);
    goesOff = Date.now() + milliseconds;
    running = setTimeout(look, milliseconds);
  };
  return {
    stop,
    /** Nothing is due until the next start. */
    rest: () => {
      due = Number.POSITIVE_INFINITY;
    },
    runs: () => due !== Number.POSITIVE_INFINITY,
    start(milliseconds: number, message: string) {
      text = message;
      due = Date.now() + Math.max(milliseconds, 0);
      if (milliseconds > LONGEST_TIMER_MS) return;
      if (running === undefined || due < goesOff) arm(Math.max(milliseconds, 0));
    },
  };
}
