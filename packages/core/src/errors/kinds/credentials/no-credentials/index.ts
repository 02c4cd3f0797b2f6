import type { KindDefinition } from '../../definition.ts';

/** What gives credentials to a machine or a container: nothing else is asked there. */
const METADATA_SERVICE =
  /\b169\.254\.(?:169\.254|170\.2)\b|instance metadata service|\bimds(?:error|[ _])/;

/** A source was asked for credentials (botocore, Rust, the AI SDK's provider), and gave none. */
const SOURCE_FAILED = /retrieving credentials from|aws credential provider failed/;

/** No AWS credentials were found. */
export const noCredentials = {
  kind: 'no-credentials',
  family: 'credentials',
  retry: 'no',
  fallback: 'none',
  fix: 'setup',
  title: 'No AWS credentials were found',
  phrases: [
    'no bedrock api key provided',
    'authorization header is missing',
    'load credentials from any',
    'unable to locate credentials',
    'sigv4 authentication requires',
    'credential is missing',
    'resolved credential object is not valid',
    'no credentials found',
    'missing authentication token',
    'nocredentialproviders',
    // Go, the AWS SDK for JavaScript v2 and Rust.
    'no ec2 imds role',
    'missing credentials in config',
    'no providers in chain provided credentials',
    'ec2 metadata',
    'partial credentials found',
    'could not load credentials to authenticate',
    'missingcredentials',
    "has no attribute 'access_key'",
    "required positional argument: 'api_key'",
    // AI SDK 4.
    'access key id setting is missing',
    'access key setting is missing',
    'no api key found for amazon-bedrock',
  ],
  // A bundle for the edge or the browser: the credential chain of Node is not in it.
  recognises: ({ text }) =>
    (text.includes('@aws-sdk/credential-provider') && text.includes('is not exported from')) ||
    METADATA_SERVICE.test(text) ||
    (SOURCE_FAILED.test(text) && !text.includes('expired')),
  names: [
    'CredentialsProviderError',
    'ProviderError',
    'NoCredentialsError',
    'MissingAuthenticationTokenException',
  ],
  facts: ({ text }) =>
    METADATA_SERVICE.test(text)
      ? { credentialSource: 'metadata' }
      : text.includes('credential object')
        ? { credentialSource: 'code' }
        : {},
} as const satisfies KindDefinition;
