import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'operation error Bedrock Runtime: ConverseStream, https response error StatusCode: 0, RequestID: , canceled, context canceled',
  'APIUserAbortError: Request was aborted.',
  'The user aborted a request.',
  { name: 'AbortError', message: 'Request aborted' },
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('aborted');
});

test.each<unknown>([{ name: 'TimeoutError', message: 'The operation was aborted due to timeout' }])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('aborted');
  },
);
