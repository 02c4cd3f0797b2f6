import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  '{"error":{"message":"Insufficient credits. Add more using https://openrouter.ai/settings/credits","code":402}}',

  { name: 'ServiceQuotaExceededException', message: '' },
  { status: 400, message: 'Budget has been exceeded! Current cost: 1.61, Max budget: 1.0' },
  { status: 429, message: 'ExceededBudget: Crossed spend within budget' },
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('service-quota-exceeded');
});

test.each<unknown>(['Too many tokens per day, please wait before trying again.'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('service-quota-exceeded');
  },
);
