const broken = new WeakSet<object>();

/**
 * Remembers that an error broke a stream that had begun, which its words need not say: what no kind
 * knows is then a broken answer, and no unknown error.
 */
export function markStreamError(error: unknown): void {
  if (typeof error === 'object' && error !== null) broken.add(error);
}

/** Whether an error, or what it was wrapped around, broke a stream. */
export function isStreamError(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if (broken.has(error)) return true;
  try {
    const { cause } = error as { cause?: unknown };
    return typeof cause === 'object' && cause !== null && broken.has(cause);
  } catch {
    return false;
  }
}
