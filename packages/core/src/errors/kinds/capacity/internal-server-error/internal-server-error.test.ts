import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'An error occurred (InternalFailure) when calling the Converse operation (reached max retries: 4): None',
  'InternalFailure: The request processing has failed because of an unknown error, exception or failure.',
  'API Error: 500 {"type":"error","error":{"type":"api_error","message":"Internal server error"}}',

  { name: 'InternalServerException', message: 'x' },
  { status: 500, message: 'x' },
  'EventStreamError: An error occurred (validationException) when calling the ConverseStream operation: The model returned the following errors: Invalid X-Amzn-Bedrock-Context-Length Header',
  'The server had an error while processing your request. Sorry about that!',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('internal-server-error');
});

test.each<unknown>([
  'ModelErrorException: The system encountered an unexpected error during processing. Try your request again.',
  'Bedrock is unable to process your request.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('internal-server-error');
});
