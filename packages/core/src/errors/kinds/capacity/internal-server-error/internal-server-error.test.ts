import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  { name: 'InternalServerException', message: 'x' },
  { status: 500, message: 'x' },
  'EventStreamError: An error occurred (validationException) when calling the ConverseStream operation: The model returned the following errors: Invalid X-Amzn-Bedrock-Context-Length Header',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('internal-server-error');
});

test.each<unknown>(['Bedrock is unable to process your request.'])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('internal-server-error');
});
