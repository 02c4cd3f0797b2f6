import { expect, test } from 'vitest';
import { diagnosisOf } from '../errors/diagnosis-of.ts';
import type { ErrorKind } from '../errors/types.ts';
import { cooldownOf } from './cooldown-of.ts';

const now = Date.UTC(2026, 10, 24, 23, 59);
const pause = (kind: ErrorKind, failures = 0) => {
  const before = { key: 'k', kind, until: 0, failures };
  const cooldown = cooldownOf('k', diagnosisOf(kind, { message: 'refused' }), before, now);
  return cooldown && cooldown.until - now;
};

test.each([
  ['throttled-requests', 0, 5_000],
  ['throttled-requests', 1, 10_000],
  ['service-unavailable', 20, 300_000],
  ['daily-token-quota', 3, 60_000],
  ['model-access-not-granted', 0, 60_000],
  ['model-end-of-life', 0, 3_600_000],
  ['blank-text-block', 0, undefined],
] as const)('%s after %i failures: %s ms', (kind, failures, expected) => {
  expect(pause(kind, failures)).toBe(expected);
});

test('a longer retry-after counts', () => {
  const diagnosis = {
    ...diagnosisOf('throttled-requests', { message: 'refused' }),
    retryAfterMs: 30_000,
  };
  expect(cooldownOf('k', diagnosis, undefined, now)?.until).toBe(now + 30_000);
});

test('a retry-after of centuries pauses a target for a day', () => {
  const diagnosis = {
    ...diagnosisOf('throttled-requests', { message: 'refused' }),
    retryAfterMs: 1e300,
  };
  expect(cooldownOf('k', diagnosis, undefined, now)?.until).toBe(now + 86_400_000);
});
