/** What a timer of the platform can count to; a longer one would go off at once. */
export const LONGEST_TIMER_MS = 2_147_483_647;

/** How long a call waits for what need not heed its signal: the host, a provider, a lookup. */
interface Patience {
  /** The caller's own. */
  readonly signal: AbortSignal | undefined;
  /** Milliseconds from now. */
  readonly milliseconds: number;
}

/**
 * Waits for a promise no longer than the caller does. No timer and no listener stays.
 * @returns Its value; undefined when the time is over.
 * @throws The signal's reason.
 */
export function withinCall<Value>(
  promise: Promise<Value>,
  patience: Patience,
): Promise<Value | undefined>;
export function withinCall<Value>(
  promise: Promise<Value>,
  patience: Pick<Patience, 'signal'>,
): Promise<Value>;
export function withinCall<Value>(
  promise: Promise<Value>,
  { signal, milliseconds = Number.POSITIVE_INFINITY }: Pick<Patience, 'signal'> & Partial<Patience>,
): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      stop();
      reject(signal?.reason);
    };
    const onLate = () => {
      stop();
      resolve(undefined);
    };
    const timer =
      milliseconds <= LONGEST_TIMER_MS ? setTimeout(onLate, Math.max(milliseconds, 0)) : undefined;
    const stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    if (signal?.aborted) onAbort();
    else signal?.addEventListener('abort', onAbort, { once: true });
    promise.then(
      (value) => {
        stop();
        resolve(value);
      },
      (error: unknown) => {
        stop();
        reject(error);
      },
    );
  });
}
