import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';
import { noCredentials as en } from './en.ts';
import { noCredentials as ko } from './ko.ts';

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
  'Error when retrieving credentials from iam-role: Credential refresh failed, response did not contain: access_key, secret_key, token, expiry_time',
  'Error when retrieving credentials from custom-process: [broker] timed out after 30.0s waiting for the lock',
  'Error when retrieving credentials from custom-process: AccessDeniedException: Certificate revoked',
  'AWS credential provider failed: connect ETIMEDOUT 10.0.0.1:443',
  'ProviderError: Error response received from instance metadata service',
  'AWS_AUTH_CREDENTIALS_PROVIDER_IMDS_SOURCE_FAILURE: Valid credentials could not be sourced by the IMDS provider (Code: -1)',
  'ConstructionFailure(ConstructionFailure { source: SigningStageError { kind: MissingCredentials } })',
  'botocore.exceptions.ConnectTimeoutError: Connect timeout on endpoint URL: "http://169.254.169.254/latest/meta-data/iam/security-credentials/"',
  'Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY',
  'Could not load credentials to authenticate with AWS client. Please check that credentials in the specified profile name are valid.',
  "'NoneType' object has no attribute 'access_key'",
  '[bedrock] No bedrock API key provided. Please provide it in the config or set the AWS_BEARER_TOKEN_BEDROCK environment variable.',
  '403 {"Message":"Authorization header is missing"}',
  'No API key found for amazon-bedrock. Use /login or set an API key environment variable.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('no-credentials');
});

test.each<unknown>([
  'The security token included in the request is expired',
  "Attempted import error: 'generateText' is not exported from 'ai'",
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('no-credentials');
});

test.each([
  ['Resolved credential object is not valid', 'empty object', '빈 객체'],
  ['Error response received from instance metadata service', 'IMDSv2', 'IMDSv2'],
])('%s: says where it failed, and only then', (text, english, korean) => {
  const { facts = {} } = classifyError(text);
  expect(en.steps(facts)[0]).toContain(english);
  expect(ko.steps(facts)[0]).toContain(korean);
  expect(en.steps({}).join()).not.toContain(english);
  expect(ko.steps({}).join()).not.toContain(korean);
});
