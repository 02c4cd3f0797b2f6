import type { KindDefinition } from '../../definition.ts';

/** The endpoint URL is not the Bedrock runtime's. */
export const endpointWrong = {
  kind: 'endpoint-wrong',
  family: 'transport',
  retry: 'no',
  fallback: 'none',
  fix: 'setup',
  title: "The endpoint is not the Bedrock runtime's",
  phrases: [
    'requested operation is not recognized by the service',
    'misconfiguration of endpoint',
    'operation name to be authorized',
    // Go, of an address that was put together wrongly; Cloudflare's gateway.
    'invalid url escape',
    'no route for that uri',
  ],
  // A `baseURL` without its scheme, as Node says it.
  names: ['ERR_INVALID_URL'],
} as const satisfies KindDefinition;
