/**
 * Reads the wait that an answer asks for, in milliseconds: `retry-after-ms`, `x-amz-retry-after`
 * (milliseconds), `retry-after` in seconds or as a date. What is negative or unreadable is ignored.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterOf(
  header: (name: string) => string | undefined,
  now: () => number = Date.now,
): number | undefined {
  const milliseconds = header('retry-after-ms') ?? header('x-amz-retry-after');
  if (milliseconds !== undefined) return nonNegative(Number(milliseconds));
  const value = header('retry-after');
  if (value === undefined || value.trim() === '') return undefined;
  const seconds = Number(value);
  if (!Number.isNaN(seconds)) return nonNegative(seconds * 1_000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now());
}

function nonNegative(value: number): number | undefined {
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}
