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
    'could not load credentials from any providers',
    'unable to locate credentials',
    'sigv4 authentication requires aws credentials',
    'sigv4 authentication requires both',
    'credential is missing',
    'resolved credential object is not valid',
    'no credentials found',
    'missing authentication token',
    'nocredentialproviders',
    'failed to refresh cached credentials, no ec2 imds role',
    // The AWS SDK for JavaScript v2, Java and Rust.
    'missing credentials in config',
    'unable to load credentials from any',
    'no providers in chain provided credentials',
    // AI SDK 4 and Anthropic's clients.
    'access key id setting is missing',
    'access key setting is missing',
    'could not resolve authentication method',
  ],
  // A bundle for the edge or the browser: the credential chain of Node is not in it.
  recognises: ({ text }) =>
    text.includes('@aws-sdk/credential-provider') && text.includes('is not exported from'),
  names: ['CredentialsProviderError', 'NoCredentialsError', 'MissingAuthenticationTokenException'],
} as const satisfies KindDefinition;
