/**
 * Reads the wait that an answer asks for, in milliseconds: `retry-after-ms`, `x-amz-retry-after`
 * (milliseconds), `retry-after` in seconds or as a date. What is negative or unreadable is ignored.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterOf(
  header: (name: string) => string | undefined,
  now: () => number = Date.now,
): number | undefined {
  return (
    numberOf(header('retry-after-ms')) ??
    numberOf(header('x-amz-retry-after')) ??
    secondsOrDate(header('retry-after'), now)
  );
}

/** A date of HTTP in any of its three forms, or one of ISO 8601: nothing else that `Date` would read. */
const DATE = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? .*\d:|\d{4}-\d{2}-\d{2}t\d)/i;

function secondsOrDate(value: string | undefined, now: () => number): number | undefined {
  const seconds = numberOf(value);
  if (seconds !== undefined) return seconds * 1_000;
  const date = value !== undefined && DATE.test(value.trim()) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now());
}

/** Undefined for what is negative, endless or no number. */
function numberOf(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}
