import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'upstream connect error or disconnect/reset before headers. reset reason: connection termination',
  'no healthy upstream',

  'ServiceUnavailable: The request has failed due to a temporary failure of the server.',
  'API Error: Repeated 529 Overloaded errors. The API is at capacity',
  '503 status code (no body)',

  'Bedrock is unable to process your request.',
  'Too many connections, please wait before trying again.',
  { status: 503, message: 'x' },
  { name: 'ServiceUnavailableException', message: '' },
  'API Error: Server is temporarily limiting requests (not your usage limit)',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('service-unavailable');
});

test.each<unknown>([
  "ServiceUnavailableError: BedrockException - 'text'",
  'The server encountered an internal error while processing your request.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('service-unavailable');
});
