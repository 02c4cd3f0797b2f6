import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  "Claude's response exceeded the 32000 output token maximum.",

  'MaxTokensReachedException: Agent has reached an unrecoverable state due to max_tokens limit.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('output-truncated');
});

test.each<unknown>([
  'The maximum tokens you requested exceeds the model limit of 4096. Try again with a maximum tokens value that is lower than 4096.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('output-truncated');
});
