import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'MaxTokensReachedException: Agent has reached an unrecoverable state due to max_tokens limit.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('output-truncated');
});
