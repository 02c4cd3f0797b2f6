import type { KindDefinition } from '../../definition.ts';

/** No AWS credentials were found. */
export const noCredentials = {
  kind: 'no-credentials',
  family: 'credentials',
  retry: 'no',
  fallback: 'none',
  fix: 'setup',
  title: 'No AWS credentials were found',
  phrases: [
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
    // AI SDK 4.
    'access key id setting is missing',
    'access key setting is missing',
  ],
  // A bundle for the edge or the browser: the credential chain of Node is not in it.
  recognises: ({ text }) =>
    text.includes('@aws-sdk/credential-provider') && text.includes('is not exported from'),
  names: ['CredentialsProviderError', 'NoCredentialsError', 'MissingAuthenticationTokenException'],
} as const satisfies KindDefinition;
