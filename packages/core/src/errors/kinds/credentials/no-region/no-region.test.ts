import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'ConfigError: Missing region in config',
  'software.amazon.awssdk.core.exception.SdkClientException: Unable to load region from any of the providers in the chain software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain',
  'operation error Bedrock Runtime: Converse, failed to resolve service endpoint, endpoint rule error, Invalid Configuration: Missing Region',
  'A region must be set when sending requests to AWS',

  'Please set the AWS_DEFAULT_REGION environment variable or pass it to the constructor as the region field.',
  "AWS region setting is missing. Pass it using the 'region' parameter or the AWS_REGION environment variable.",
  'Region not accepted: region="" is not a valid hostname component.',
  'AWS region not set: set AWS_REGION_NAME or AWS_REGION env variable or in .env file',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('no-region');
});

test.each<unknown>(['Could not load credentials from any providers'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('no-region');
  },
);
