import { defaultProvider } from '@aws-sdk/credential-provider-node';

/** Whose credentials. */
export interface AwsCredentialsOptions {
  /** A profile of the AWS configuration files. Default: `AWS_PROFILE`, else `default`. */
  readonly profile?: string | undefined;
}

/** Credentials as the Bedrock provider takes them. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/**
 * The credential chain of the AWS SDK (environment, profile, SSO, web identity, container, instance),
 * which the Bedrock provider lacks, for `createAmazonBedrock({ credentialProvider: awsCredentials() })`.
 * Credentials are kept until shortly before they expire.
 */
export function awsCredentials({
  profile,
}: AwsCredentialsOptions = {}): () => Promise<AwsCredentials> {
  const chain = defaultProvider(profile === undefined ? {} : { profile });
  return async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = await chain();
    return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
  };
}
