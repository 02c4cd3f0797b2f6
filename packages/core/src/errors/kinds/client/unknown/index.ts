import type { KindDefinition } from '../../definition.ts';

/** Nothing above. */
export const unknown = {
  kind: 'unknown',
  family: 'client',
  retry: 'no',
  fallback: 'none',
  fix: 'none',
  title: 'Unknown error',
} as const satisfies KindDefinition;
