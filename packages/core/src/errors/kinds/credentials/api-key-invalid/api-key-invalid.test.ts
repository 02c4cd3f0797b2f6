import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'Invalid API Key format: Must start with pre-defined prefix',
  'Invalid bearer token',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('api-key-invalid');
});
