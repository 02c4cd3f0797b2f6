import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'Bedrock is unable to process your request.',
  'Too many connections, please wait before trying again.',
  { status: 503, message: 'x' },
  { name: 'ServiceUnavailableException', message: '' },
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('service-unavailable');
});

test.each<unknown>(['The server encountered an internal error while processing your request.'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('service-unavailable');
  },
);
