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
    'operation is not recognized by the service',
    'misconfiguration of endpoint',
    'operation name to be authorized',
    'operation: operation unknown',
    // Go and Node, of an address that was put together wrongly; Cloudflare's gateway.
    'invalid url escape',
    'failed to parse url',
    'no route for that uri',
    // A gateway that answers a stream with JSON.
    'expected application/vnd.amazon.eventstream',
  ],
  // A page where JSON belongs, without a status that says why.
  recognises: ({ text, status }) => status === undefined && /unexpected token '?</.test(text),
  // A `baseURL` without its scheme, as Node says it.
  names: ['ERR_INVALID_URL'],
} as const satisfies KindDefinition;
