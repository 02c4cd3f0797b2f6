import type { WatchOptions } from './watch-call.ts';

/** What a timer of the platform can count to; a longer one would go off at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

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
  /** The same promise; fails as soon as a time is over. */
  race<Value>(promise: Promise<Value>): Promise<Value>;
}

/** Makes the timers of one request. None runs before `begin`. */
export function timeLimits({ timeouts, startedAt, signal, timedOut }: WatchOptions): TimeLimits {
  const deadlineMs = timeouts?.deadlineMs;
  const controller = new AbortController();
  let failure: Error | undefined;
  let rejectPending: ((error: Error) => void) | undefined;
  let begun = false;
  const expire = (message: string) => {
    failure = timedOut(message);
    close();
    // Whoever waits hears of the timeout before the host tells of the abort that follows from it.
    rejectPending?.(failure);
    controller.abort(failure);
  };
  const silence = timer(expire);
  const deadline = timer(expire);
  const onAbort = () => controller.abort(signal?.reason);
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
    deadline.start(left, `The call took longer than ${deadlineMs} ms (timeouts.deadlineMs).`);
  }
  return {
    signal: controller.signal,
    begin,
    close,
    expect: silence.start,
    arrived: silence.stop,
    isExpecting: silence.runs,
    isOver: () => failure !== undefined,
    race: (promise) =>
      new Promise((resolve, reject) => {
        rejectPending = reject;
        if (failure) reject(failure);
        promise.then(resolve, reject);
      }),
  };
}

/** A timer that can be started anew. */
function timer(expire: (message: string) => void) {
  let running: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(running);
    running = undefined;
  };
  return {
    stop,
    runs: () => running !== undefined,
    start(milliseconds: number, message: string) {
      stop();
      if (milliseconds > LONGEST_TIMER_MS) return;
      running = setTimeout(() => expire(message), Math.max(milliseconds, 0));
    },
  };
}
