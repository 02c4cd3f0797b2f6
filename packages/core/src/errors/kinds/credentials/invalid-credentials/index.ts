import type { KindDefinition } from '../../definition.ts';

/** The credentials are not valid. */
export const invalidCredentials = {
  kind: 'invalid-credentials',
  family: 'credentials',
  retry: 'no',
  fallback: 'none',
  fix: 'setup',
  title: 'AWS does not know these credentials',
  phrases: [
    'security token included in the request is invalid',
    'access key id you provided does not exist',
    'incorrect token audience',
  ],
  names: ['UnrecognizedClientException', 'InvalidClientTokenId', 'InvalidIdentityToken'],
} as const satisfies KindDefinition;
