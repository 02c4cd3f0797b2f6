import type { KindDefinition } from '../../definition.ts';

/** Bedrock (or the model) is not in this region. */
export const regionNotSupported = {
  kind: 'region-not-supported',
  family: 'model',
  retry: 'no',
  fallback: 'other-region',
  fix: 'setup',
  title: 'The model cannot be called from this region',
  phrases: ['is not supported in this region', 'not available in this region'],
} as const satisfies KindDefinition;
