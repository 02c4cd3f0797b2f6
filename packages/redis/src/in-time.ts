/** How a promise came out: its value, what it was rejected with, or neither in time. */
export type Outcome<Value> =
  | { readonly value: Value }
  | { readonly error: unknown }
  | { readonly late: true };

/** A timer that is later than this, in milliseconds, tells of a process that was busy itself. */
const BUSY_MS = 50;

/**
 * Waits for a promise, but not longer than told. Never rejects.
 * @param milliseconds Timers are up to a millisecond late, so they are set one early.
 */
export function inTime<Value>(
  promise: Promise<Value>,
  milliseconds: number,
): Promise<Outcome<Value>> {
  return new Promise((resolve) => {
    const waitMs = Math.max(1, milliseconds - 1);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (mayWaitAgain: boolean) => {
      const due = performance.now() + waitMs;
      timer = setTimeout(() => {
        // This process was busy itself: the question may have left it only now. The other has its time.
        if (mayWaitAgain && performance.now() - due > Math.max(waitMs, BUSY_MS)) wait(false);
        // The answer may lie in the socket unread: what is ready is read before an immediate runs.
        else setImmediate(resolve, { late: true });
      }, waitMs);
    };
    wait(true);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve({ value });
      },
      (error: unknown) => {
        clearTimeout(timer);
        resolve({ error });
      },
    );
  });
}
