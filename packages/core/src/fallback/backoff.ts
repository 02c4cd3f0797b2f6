/** Waits of the retry loop, in milliseconds. */
const BASE_MS = 250;
const CAP_MS = 8_000;

/**
 * Full jitter: a random wait between 0 and the doubled base, so that callers who failed together
 * do not come back together.
 * @param retry How many retries of this target came before: 0 for the first.
 * @param random A number from 0 up to 1.
 * @returns Milliseconds.
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function fullJitter(retry: number, random: number): number {
  return Math.round(Math.min(CAP_MS, BASE_MS * 2 ** retry) * random);
}
