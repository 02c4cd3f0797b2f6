import type { KindDefinition } from '../../definition.ts';

/** The model took too long. */
export const modelTimeout = {
  kind: 'model-timeout',
  family: 'capacity',
  retry: 'backoff',
  fallback: 'any',
  fix: 'wait',
  title: 'The model took too long',
  phrases: ['model has timed out'],
  names: ['ModelTimeoutException'],
} as const satisfies KindDefinition;
