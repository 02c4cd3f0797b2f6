import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'ProviderModelNotFoundError: no such model',
  'ResourceNotFoundException: Could not resolve the foundation model from the model identifier',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('model-not-found');
});

test.each<unknown>(['The provided model identifier is invalid.'])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('model-not-found');
});
