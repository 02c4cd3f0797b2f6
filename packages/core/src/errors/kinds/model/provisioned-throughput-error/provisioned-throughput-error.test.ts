import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>(['The provisioned model is not in service yet.'])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('provisioned-throughput-error');
});

test.each<unknown>([
  "Invocation of model ID anthropic.claude-sonnet-4-6 with on-demand throughput isn't supported. Retry your request with the ID or ARN of an inference profile that contains this model.",
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('provisioned-throughput-error');
});
