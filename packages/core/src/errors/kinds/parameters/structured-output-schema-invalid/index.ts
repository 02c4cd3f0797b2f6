import { numberAfter } from '../../conversation/number-after.ts';
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
    'outputconfig.textformat',
    'schemas contains too many',
    'schema is too complex',
    'grammar is too large',
    'grammar compilation',
    'invalid schema for response_format',
  ],
  facts: (evidence) => {
    const limit = numberAfter(evidence.text, '(limit:');
    return limit === undefined ? {} : { limit, limitUnit: 'parameters' };
  },
  alternatives: ['tool-schema-invalid', 'schema-extraneous-key'],
} as const satisfies KindDefinition;
