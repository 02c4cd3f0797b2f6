import type { KindDefinition } from '../../definition.ts';

/** No answer in time. */
export const timeout = {
  kind: 'timeout',
  family: 'transport',
  retry: 'backoff',
  fallback: 'any',
  fix: 'wait',
  title: 'No answer in time',
  phrases: ['timed out', 'deadline exceeded', 'due to timeout'],
  names: ['TimeoutError', 'ETIMEDOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT'],
  statuses: [408],
} as const satisfies KindDefinition;
