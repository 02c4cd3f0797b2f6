import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'An error occurred (ValidationException) when calling the InvokeModel operation: Operation not allowed',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('operation-not-allowed');
});
