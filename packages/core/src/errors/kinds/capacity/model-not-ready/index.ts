import type { KindDefinition } from '../../definition.ts';

/** The model is being loaded. */
export const modelNotReady = {
  kind: 'model-not-ready',
  family: 'capacity',
  retry: 'backoff',
  fallback: 'any',
  fix: 'wait',
  title: 'The model is being loaded',
  phrases: ['model is not ready'],
  names: ['ModelNotReadyException'],
} as const satisfies KindDefinition;
