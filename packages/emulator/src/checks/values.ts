import { type Check, wrong } from './check.ts';

/** Any value at all, none too. */
export const anything: Check = () => undefined;

/** A string. */
export const text: Check = (value, path) =>
  typeof value === 'string' ? undefined : wrong(path, 'a text', value);

/** True or false. */
export const truth: Check = (value, path) =>
  typeof value === 'boolean' ? undefined : wrong(path, 'true or false', value);

/** A number, no NaN. */
export const amount: Check = (value, path) =>
  typeof value === 'number' && !Number.isNaN(value) ? undefined : wrong(path, 'a number', value);

/** A part of a whole. */
export const share: Check = (value, path) =>
  typeof value === 'number' && value >= 0 && value <= 1
    ? undefined
    : wrong(path, 'a number from 0 to 1', value);

/** A length of time in milliseconds; `Infinity` never ends. */
export const milliseconds: Check = (value, path) =>
  typeof value === 'number' && value >= 0
    ? undefined
    : wrong(path, 'a number of milliseconds, 0 or more', value);

/** A whole number between two others. */
export function wholeNumber(from: number, to = Number.POSITIVE_INFINITY): Check {
  const wanted = `a whole number ${to === Number.POSITIVE_INFINITY ? `of ${from} or more` : `from ${from} to ${to}`}`;
  return (value, path) =>
    Number.isInteger(value) && Number(value) >= from && Number(value) <= to
      ? undefined
      : wrong(path, wanted, value);
}

/** One of these very values. */
export function oneOf(...values: readonly unknown[]): Check {
  const names = values.map((value) => JSON.stringify(value));
  const wanted = names.length === 1 ? names.join() : `one of ${names.join(', ')}`;
  return (value, path) => (values.includes(value) ? undefined : wrong(path, wanted, value));
}

/** What the check says, or nothing at all. */
export function optional(check: Check): Check {
  return (value, path) => (value === undefined ? undefined : check(value, path));
}

/** The second check, but for the values that the first one takes. */
export function either(first: Check, second: Check): Check {
  return (value, path) => (first(value, path) === undefined ? undefined : second(value, path));
}
