import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'getaddrinfo ENOTFOUND bedrock-runtime.us-east-1.amazonaws.com',
  { code: 'ECONNREFUSED', message: 'x' },
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('endpoint-unreachable');
});

test.each<unknown>(['getaddrinfo ENOTFOUND bedrock-runtime.undefined.amazonaws.com'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('endpoint-unreachable');
  },
);
