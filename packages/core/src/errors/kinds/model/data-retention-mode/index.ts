import type { KindDefinition } from '../../definition.ts';

/** The model demands a data retention mode that the account has not chosen. */
export const dataRetentionMode = {
  kind: 'data-retention-mode',
  family: 'model',
  retry: 'no',
  fallback: 'other-model',
  fix: 'access',
  title: 'The model demands a data retention mode',
  phrases: ['data retention mode'],
} as const satisfies KindDefinition;
