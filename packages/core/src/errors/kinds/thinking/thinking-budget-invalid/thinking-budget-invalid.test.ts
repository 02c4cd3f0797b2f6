import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'thinking.enabled.budget_tokens: Input should be greater than or equal to 1024',
  '`max_tokens` must be greater than `thinking.budget_tokens`.',
  "'max_tokens' must be greater than 'thinking.budget_tokens'.",
  'thinking.enabled.budget_tokens: Field required',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('thinking-budget-invalid');
});

test.each<unknown>([
  'thinking.adaptive.budget_tokens: Extra inputs are not permitted',
  'The maximum tokens you requested exceeds the model limit of 4096. Try again with a maximum tokens value that is lower than 4096.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('thinking-budget-invalid');
});

test('reads the minimum', () => {
  const text = 'thinking.enabled.budget_tokens: Input should be greater than or equal to 1024';
  expect(classifyError(text).facts).toMatchObject({ limit: 1024, limitUnit: 'tokens' });
});
