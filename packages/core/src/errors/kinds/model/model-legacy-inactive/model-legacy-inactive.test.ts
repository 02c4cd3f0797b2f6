import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'Access denied. This Model is marked by provider as Legacy and you have not been actively using the model in the last 15 days.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('model-legacy-inactive');
});

test.each<unknown>([
  'This model version has reached the end of its life. Please refer to the AWS documentation for more details.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('model-legacy-inactive');
});
