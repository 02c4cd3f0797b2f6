import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  '{"error":{"message":"No auth credentials found","code":401}}',

  '{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}',

  'Invalid API Key format: Must start with pre-defined prefix',
  'Invalid bearer token',
  'Authentication Error, Invalid proxy server token passed. Received API Key = sk-...gone, Key Hash (Token) =c8c2. Unable to find token in cache or `LiteLLM_VerificationTokenTable`',
  'Authentication Error, No api key passed in.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('api-key-invalid');
});

test.each<unknown>(['The security token included in the request is invalid'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('api-key-invalid');
  },
);
