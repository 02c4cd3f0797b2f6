import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'ThrottlingException: Too many tokens per minute, please wait before trying again.',
  'Too many tokens, please wait before trying again.',
  'This request would exceed the rate limit of 10,000 input tokens per minute.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('throttled-tokens');
});

test.each<unknown>(['Too many tokens per day, please wait before trying again.'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('throttled-tokens');
  },
);
