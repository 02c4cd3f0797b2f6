import type { KindDefinition } from '../../definition.ts';

/** The request body does not fit the schema (a required key is missing, a wrong type). */
export const schemaViolation = {
  kind: 'schema-violation',
  family: 'parameters',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'The request does not fit the schema',
  phrases: [
    'malformed input request',
    'parameter validation failed',
    'schema violations found',
    'failed to satisfy constraint',
    ': field required',
    'required key [',
  ],
  alternatives: ['schema-extraneous-key'],
} as const satisfies KindDefinition;
