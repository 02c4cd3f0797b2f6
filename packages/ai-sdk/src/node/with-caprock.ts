import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import type { AiSdkOptions } from '../options.ts';
import { withCaprock as guarded } from '../with-caprock.ts';
import { type AwsCredentialsOptions, awsCredentials } from './aws-credentials.ts';
import { awsRegion } from './aws-region.ts';

/** The options of `withCaprock` without a provider. */
export interface NodeOptions extends AiSdkOptions, AwsCredentialsOptions {}

/**
 * A Bedrock provider for this machine: the credential chain and the region of the AWS SDK, guarded as
 * `withCaprock` of the root entry does. Several `regions` share the credentials. An
 * `AWS_BEARER_TOKEN_BEDROCK` is used in place of them, as the provider does.
 * @throws CaprockError where no region is named anywhere.
 */
export function withCaprock({
  profile,
  ...options
}: NodeOptions = {}): ReturnType<typeof createAmazonBedrock> {
  const credentialProvider = awsCredentials({ profile });
  const regions = options.regions ?? [options.region ?? awsRegion({ profile })];
  return guarded((region) => createAmazonBedrock({ region, credentialProvider }), {
    ...options,
    regions,
  });
}
