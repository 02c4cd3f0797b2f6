import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'This model version has reached the end of its life. Please refer to the AWS documentation for more details.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('model-end-of-life');
});

test.each<unknown>([
  'Access denied. This Model is marked by provider as Legacy and you have not been actively using the model in the last 15 days. Please upgrade to an active model on Amazon Bedrock',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('model-end-of-life');
});
