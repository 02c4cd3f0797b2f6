import type { KindDefinition } from '../../definition.ts';

/** The endpoint cannot be reached. */
export const endpointUnreachable = {
  kind: 'endpoint-unreachable',
  family: 'transport',
  retry: 'backoff',
  fallback: 'other-region',
  fix: 'setup',
  title: 'The endpoint cannot be reached',
  phrases: [
    'getaddrinfo enotfound',
    'getaddrinfo eai_again',
    'connect econnrefused',
    'could not connect to the endpoint',
  ],
  names: ['ENOTFOUND', 'ECONNREFUSED', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'],
  unless: ({ everything }) => everything.includes('bedrock-runtime.undefined.'),
} as const satisfies KindDefinition;
