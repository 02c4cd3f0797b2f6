import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  '{"error":{"message":{"error":"Violated guardrail policy"}}}',
  'guardrail_intervened',
  'Sorry, the model cannot answer this question.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('guardrail-blocked');
});
