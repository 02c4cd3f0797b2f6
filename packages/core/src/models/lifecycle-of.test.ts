import { expect, test } from 'vitest';
import { lifecycleOf } from './lifecycle-of.ts';

test.each([
  ['anthropic.claude-sonnet-4-6', 'Claude Sonnet 4.6', 'active', null, null],
  [
    'anthropic.claude-opus-4-1-20250805-v1:0',
    'Claude Opus 4.1',
    'legacy',
    '2027-01-08',
    'anthropic.claude-opus-4-8',
  ],
  [
    'anthropic.claude-sonnet-4-20250514-v1:0',
    'Claude Sonnet 4',
    'retired',
    '2026-10-14',
    'anthropic.claude-sonnet-4-6',
  ],
])('%s', (base, name, status, endOfLife, successor) => {
  expect(lifecycleOf(base)).toEqual({ name, status, endOfLife, successor });
});

test.each(['toString', 'us.anthropic.claude-sonnet-4-6', ''])('%j is not known', (base) => {
  expect(lifecycleOf(base)).toBeUndefined();
});
