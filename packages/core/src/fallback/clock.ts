/** Time and chance, handed in so that tests take no time. */
export interface Clock {
  /** Waits; rejects with the signal's reason as soon as it is aborted. Milliseconds. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** Milliseconds since 1970. Default: the machine's. */
  readonly now?: () => number;
}

/** The clock of the machine. */
export const systemClock: Clock = { sleep, random: Math.random };

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
