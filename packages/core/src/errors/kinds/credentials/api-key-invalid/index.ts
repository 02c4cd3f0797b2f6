import type { KindDefinition } from '../../definition.ts';

/** The Bedrock API key is malformed, expired, or of another region. */
export const apiKeyInvalid = {
  kind: 'api-key-invalid',
  family: 'credentials',
  retry: 'no',
  fallback: 'none',
  fix: 'setup',
  title: 'The Bedrock API key is not valid',
  phrases: [
    'invalid api key',
    'invalid bearer token',
    'bearer token has expired',
    'api key has expired',
    'make sure your api key is valid',
    'invalid_api_key',
  ],
  names: ['invalid_api_key'],
} as const satisfies KindDefinition;
