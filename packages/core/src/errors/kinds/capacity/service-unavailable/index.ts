import type { KindDefinition } from '../../definition.ts';

/** Bedrock cannot serve the request now. */
export const serviceUnavailable = {
  kind: 'service-unavailable',
  family: 'capacity',
  retry: 'backoff',
  fallback: 'any',
  fix: 'wait',
  title: 'Bedrock cannot serve the request now',
  phrases: [
    'bedrock is unable to process your request',
    'too many connections, please wait',
    'service unavailable',
    'service is temporarily unavailable',
    'overloaded_error',
    // Envoy.
    'upstream connect error',
    'no healthy upstream',
    // Claude Code, which adds that it is no limit of the account.
    'temporarily limiting requests',
  ],
  names: ['ServiceUnavailableException', 'ServiceUnavailable'],
  statuses: [503, 529, 502, 504, 520, 522, 524],
} as const satisfies KindDefinition;
