import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The provided guardrail identifier is invalid.',
  '{"message":"The guardrail identifier or version provided in the request does not exist."}',
  'ValidationException: Guardrail was enabled but input is in incorrect format.',
  "1 validation error detected: Value 'latest' at 'guardrailConfig.guardrailVersion' failed to satisfy constraint: Member must satisfy regular expression pattern: (([1-9][0-9]{0,7})|(DRAFT))",
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('guardrail-invalid');
});

test.each<unknown>([
  'The model returned the following errors: guardrails: Extra inputs are not permitted',
  '{"error":{"message":{"error":"Violated guardrail policy"},"code":"400"}}',
  'Unknown parameter in input: "guardrailIdentifier", must be one of: body, contentType, accept, modelId',
  'User: arn:aws:iam::123456789012:role/app is not authorized to perform: bedrock:ApplyGuardrail on resource: arn:aws:bedrock:us-east-1:123456789012:guardrail/abc because no identity-based policy allows the bedrock:ApplyGuardrail action',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('guardrail-invalid');
});
