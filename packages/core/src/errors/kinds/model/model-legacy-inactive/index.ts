import type { KindDefinition } from '../../definition.ts';

/** A Legacy model that the account has not used lately. */
export const modelLegacyInactive = {
  kind: 'model-legacy-inactive',
  family: 'model',
  retry: 'no',
  fallback: 'other-model',
  fix: 'access',
  title: 'A legacy model that the account has not used lately',
  phrases: ['marked by provider as legacy'],
} as const satisfies KindDefinition;
