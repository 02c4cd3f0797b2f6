import type { Diagnosis } from '../errors/types.ts';
import type { Cooldown } from './cooldown-store.ts';
import { fallbackReason } from './fallback-reason.ts';

/** Milliseconds: the first pause of a target that is busy, doubled with each failure in a row. */
const BUSY_MS = 5_000;
const LONGEST_MS = 300_000;
/** Access and setup change by a person's hand: often enough to see it soon, seldom enough not to hammer. */
const ACCESS_MS = 60_000;
/** A retired model does not come back. */
const LIFECYCLE_MS = 3_600_000;
const DAY_MS = 86_400_000;

/**
 * The pause that a failure asks for, a day at most, whatever a header says; undefined for what another target would not do better, so that
 * nobody is sent elsewhere for a fault of the request.
 */
export function cooldownOf(
  key: string,
  diagnosis: Diagnosis,
  before: Cooldown | undefined,
  now: number,
): Cooldown | undefined {
  const { kind, retryAfterMs = 0 } = diagnosis;
  const failures = (before?.failures ?? 0) + 1;
  const pause = pauseOf(diagnosis, failures, now);
  return pause === undefined
    ? undefined
    : { key, kind, failures, until: now + Math.min(Math.max(pause, retryAfterMs), DAY_MS) };
}

function pauseOf(diagnosis: Diagnosis, failures: number, now: number): number | undefined {
  // Quotas of a day start anew at midnight UTC.
  if (diagnosis.kind === 'daily-token-quota') return DAY_MS - (now % DAY_MS);
  switch (fallbackReason(diagnosis)) {
    case 'wait':
      return Math.min(BUSY_MS * 2 ** (failures - 1), LONGEST_MS);
    case 'access':
      return ACCESS_MS;
    case 'lifecycle':
      return LIFECYCLE_MS;
    default:
      return undefined;
  }
}
