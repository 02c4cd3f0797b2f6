import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  '{"message":"The model returned the following errors: invalid beta flag"}',
  'Unexpected value(s) `mcp-servers-2025-12-04` for the `anthropic-beta` header.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('invalid-beta-flag');
});

test.each<unknown>([
  'The model returned the following errors: guardrails: Extra inputs are not permitted',
  '`temperature` is deprecated for this model.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('invalid-beta-flag');
});
