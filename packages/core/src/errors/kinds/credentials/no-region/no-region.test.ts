import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'Please set the AWS_DEFAULT_REGION environment variable or pass it to the constructor as the region field.',
  "AWS region setting is missing. Pass it using the 'region' parameter or the AWS_REGION environment variable.",
  'Region not accepted: region="" is not a valid hostname component.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('no-region');
});

test.each<unknown>(['Could not load credentials from any providers'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('no-region');
  },
);
