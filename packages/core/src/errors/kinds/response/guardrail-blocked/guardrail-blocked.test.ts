import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  '{"error":{"message":"The guardrail checks defined in the config failed.","type":"hooks_failed","code":"446"}}',

  '{"error":{"message":{"error":"Violated guardrail policy"}}}',
  'guardrail_intervened',
  'Sorry, the model cannot answer this question.',
  'Sorry, your query violates our usage policy.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('guardrail-blocked');
});

test.each<unknown>([
  'Sorry, the file was not found.',
  'AccessDeniedException: Sorry, this violates a policy',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('guardrail-blocked');
});
