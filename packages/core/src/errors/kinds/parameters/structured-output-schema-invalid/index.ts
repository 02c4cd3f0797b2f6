import type { KindDefinition } from '../../definition.ts';

/** An output schema that native structured output refuses. */
export const structuredOutputSchemaInvalid = {
  kind: 'structured-output-schema-invalid',
  family: 'parameters',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'The output schema is refused',
  phrases: [
    'output_config.format',
    'output_format',
    'schemas contains too many',
    'compiled grammar is too large',
  ],
  alternatives: ['tool-schema-invalid'],
} as const satisfies KindDefinition;
