import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'CredentialsProviderError: Could not load credentials from any providers',
  'Unable to locate credentials',
  'AWS SigV4 authentication requires AWS credentials. Please provide either: 1. Set AWS_ACCESS_KEY_ID',
  "Attempted import error: 'fromNodeProviderChain' is not exported from '@aws-sdk/credential-providers'",
  { name: 'CredentialsProviderError', message: 'nothing here' },
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('no-credentials');
});

test.each<unknown>([
  'The security token included in the request is expired',
  "Attempted import error: 'generateText' is not exported from 'ai'",
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('no-credentials');
});
