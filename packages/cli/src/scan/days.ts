import { UsageError } from '../usage-error.ts';

const UNITS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };

/**
 * Reads a length of time as days: `60d`, `8w`, `2m`, `1y`, or days alone.
 * @throws UsageError when it is none.
 */
export function daysOf(text: string): number {
  const [, count, unit = 'd'] = /^(\d{1,5})([dwmy])?$/.exec(text.trim()) ?? [];
  if (count === undefined) {
    throw new UsageError(`'${text}' is no length of time: write 60d, 8w, 2m or 1y`);
  }
  return Number(count) * (UNITS[unit] ?? 1);
}
