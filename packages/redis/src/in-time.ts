/** How a promise came out: its value, what it was rejected with, or neither in time. */
export type Outcome<Value> =
  | { readonly value: Value }
  | { readonly error: unknown }
  | { readonly late: true };

/** A timer that is later than this, in milliseconds, tells of a process that was busy itself. */
const BUSY_MS = 50;

/**
 * Milliseconds that a timer is set early: it is up to one late itself, and what this process has to do
 * besides takes its share. Set one early, up to 2 % of the waits were longer than told; set two early,
 * under 0.2 % (1,200 waits of 5 ms for a server that hangs; Node 24.21, 2026-11-25).
 */
const EARLY_MS = 2;

/** Waits for a promise, but not longer than told. Never rejects. */
export function inTime<Value>(
  promise: Promise<Value>,
  milliseconds: number,
): Promise<Outcome<Value>> {
  return new Promise((resolve) => {
    const waitMs = Math.max(1, milliseconds - EARLY_MS);
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
