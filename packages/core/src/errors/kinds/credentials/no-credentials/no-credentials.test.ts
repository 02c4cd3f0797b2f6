import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'EC2 Metadata roleName request returned error',

  'CredentialsError: Missing credentials in config, if using AWS_CONFIG_FILE, set AWS_SDK_LOAD_CONFIG=1',
  'Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(credentialsProviders=[SystemPropertyCredentialsProvider()',
  'the credential provider was not enabled: no providers in chain provided credentials',
  "AI_LoadSettingError: AWS secret access key setting is missing. Pass it using the 'secretAccessKey' parameter or the AWS_SECRET_ACCESS_KEY environment variable.",
  "AI_LoadAPIKeyError: AWS access key ID setting is missing. Pass it using the 'accessKeyId' parameter or the AWS_ACCESS_KEY_ID environment variable.",

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
