import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  "An error occurred (ValidationException) when calling the InvokeModel operation: The provided model doesn't support on-demand throughput.",

  'Error: ValidationException: Invocation of model ID anthropic.claude-sonnet-4-6 with on-dem',

  "Invocation of model ID anthropic.claude-sonnet-4-20250514-v1:0 with on-demand throughput isn't supported. Retry your request with the ID or ARN of an inference profile that contains this model.",
  'Invocation of model ID x with on-demand throughput isn’t supported.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('on-demand-not-supported');
});

test.each<unknown>(['The provided model identifier is invalid.'])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('on-demand-not-supported');
});
