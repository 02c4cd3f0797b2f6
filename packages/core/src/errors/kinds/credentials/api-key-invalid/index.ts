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
    // LiteLLM's proxy, user_api_key_auth.py, of its own keys.
    'invalid proxy server token passed',
    'malformed api key passed in',
    'no api key passed in',
  ],
  names: ['invalid_api_key', 'authentication_error'],
  statuses: [401],
} as const satisfies KindDefinition;
