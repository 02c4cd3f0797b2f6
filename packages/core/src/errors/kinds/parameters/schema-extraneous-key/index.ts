import type { KindDefinition } from '../../definition.ts';

/** A key in the request that the API does not know. */
export const schemaExtraneousKey = {
  kind: 'schema-extraneous-key',
  family: 'parameters',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A key that the API does not know',
  phrases: ['extraneous key [', 'extra inputs are not permitted', 'unknown parameter in '],
  alternatives: ['schema-violation'],
} as const satisfies KindDefinition;
