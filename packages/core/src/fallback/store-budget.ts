import type { Eventually } from './cooldown-store.ts';

/** Milliseconds that one call waits in all for a store that does not say how long. */
const WAIT_MS = 100;

/**
 * Asks a store. What it throws and what takes too long come back as undefined: no call fails for it.
 * @returns Its answer, where there is one in time.
 */
export type AskStore = <Value>(
  ask: () => Eventually<Value>,
) => Promise<{ readonly value: Value } | undefined>;

/** Asks a store of this process, which answers at once. */
export const atOnce: AskStore = async (ask) => ({ value: await ask() });

/**
 * How long one call waits for a store, over all that it asks. When that is used up, it is told and asked
 * as before, but not waited for.
 * @param maxWaitMs Milliseconds.
 */
export function storeBudget(maxWaitMs = WAIT_MS): AskStore {
  let leftMs = maxWaitMs;
  let waiting = 0;
  let since = 0;
  // What is waited for at the same time counts once.
  const begin = () => {
    if (waiting === 0) since = performance.now();
    waiting += 1;
    return leftMs - (performance.now() - since);
  };
  const end = () => {
    waiting -= 1;
    if (waiting === 0) leftMs -= performance.now() - since;
  };
  return async (ask) => {
    try {
      const answer = ask();
      if (!isPromise(answer)) return { value: answer };
      // Timers count whole milliseconds.
      const inTime = await within(answer, Math.ceil(begin()));
      end();
      return inTime;
    } catch {
      return undefined;
    }
  };
}

/** Never rejects. */
function within<Value>(
  answer: Promise<Value>,
  milliseconds: number,
): Promise<{ readonly value: Value } | undefined> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    answer.then(
      (value) => {
        clearTimeout(timer);
        resolve({ value });
      },
      () => {
        clearTimeout(timer);
        resolve(undefined);
      },
    );
    if (milliseconds <= 0) {
      resolve(undefined);
      return;
    }
    timer = setTimeout(() => {
      // After a time in which this process was busy itself, an answer may lie there unread.
      timer = setTimeout(resolve, 0, undefined);
    }, milliseconds);
  });
}

function isPromise<Value>(value: Eventually<Value>): value is Promise<Value> {
  return typeof (value as { then?: unknown } | undefined)?.then === 'function';
}
