import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'An error occurred (ValidationException) when calling the InvokeModel operation: Operation not allowed',
  'AccessDeniedException: Your User ID (1234) temporarily is suspended.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('operation-not-allowed');
});

test.each<unknown>([
  'User: arn:aws:iam::123456789012:user/a is not authorized to perform: bedrock:InvokeModel on resource: x',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('operation-not-allowed');
});
