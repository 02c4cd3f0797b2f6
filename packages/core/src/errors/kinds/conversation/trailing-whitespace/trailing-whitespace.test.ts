import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'messages: final assistant content cannot end with trailing whitespace',
  'An error occurred (ValidationException) when calling the InvokeModel operation: messages: final assistant content cannot end with trailing whitespace',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('trailing-whitespace');
});

test.each<unknown>([
  'messages: text content blocks must contain non-whitespace text',
  'This model does not support assistant message prefill. The conversation must end with a user message.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('trailing-whitespace');
});
