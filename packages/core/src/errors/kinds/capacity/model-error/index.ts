import type { KindDefinition } from '../../definition.ts';

/** The model failed while it processed the request. */
export const modelError = {
  kind: 'model-error',
  family: 'capacity',
  retry: 'backoff',
  fallback: 'any',
  fix: 'wait',
  title: 'The model failed',
  names: ['ModelErrorException'],
  statuses: [424],
} as const satisfies KindDefinition;
