import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The specified inference profile does not exist.',
  'ResourceNotFoundException: The provided inference profile ARN could not be found.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('inference-profile-not-found');
});

test.each<unknown>(['The provided model identifier is invalid.'])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('inference-profile-not-found');
});
