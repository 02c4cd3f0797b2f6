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
  ],
  names: ['CredentialsProviderError', 'NoCredentialsError', 'MissingAuthenticationTokenException'],
} as const satisfies KindDefinition;
