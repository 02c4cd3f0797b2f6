/** With how many characters of the answer had arrived. */
const broken = new WeakMap<object, number>();

/**
 * Remembers that an error broke a stream that had begun, which its words need not say: what no kind
 * knows is then a broken answer, and no unknown error.
 * @param arrived Characters of the answer that had arrived.
 */
export function markStreamError(error: unknown, arrived = 0): void {
  if (typeof error === 'object' && error !== null) broken.set(error, arrived);
}

/** How many characters of the answer had arrived when an error broke it. */
export function arrivedBefore(error: unknown): number {
  return (typeof error === 'object' && error !== null && broken.get(error)) || 0;
}

/**
 * Whether an error, or what it was wrapped around, broke an answer: it was marked, or the SDK read it
 * out of an answer of status 200, which a stream is from its first frame on.
 */
export function isStreamError(error: unknown): boolean {
  try {
    return brokeAnswer(error) || brokeAnswer((error as { cause?: unknown } | undefined)?.cause);
  } catch {
    return false;
  }
}

function brokeAnswer(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { $metadata } = error as { $metadata?: { httpStatusCode?: unknown } };
  return broken.has(error) || $metadata?.httpStatusCode === 200;
}
