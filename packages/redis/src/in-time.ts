/** How a promise came out: its value, what it was rejected with, or neither in time. */
export type Outcome<Value> =
  | { readonly value: Value }
  | { readonly error: unknown }
  | { readonly late: true };

/**
 * Waits for a promise, but not longer than told. Never rejects.
 * @param milliseconds Timers are up to a millisecond late, so they are set one early.
 */
export function inTime<Value>(
  promise: Promise<Value>,
  milliseconds: number,
): Promise<Outcome<Value>> {
  return new Promise((resolve) => {
    // After a time in which this process was busy itself, the answer may lie in the socket unread:
    // what is ready is read before an immediate runs.
    const timer = setTimeout(
      () => setImmediate(resolve, { late: true }),
      Math.max(1, milliseconds - 1),
    );
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
