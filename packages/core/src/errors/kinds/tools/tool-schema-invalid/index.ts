import { placeFacts } from '../../conversation/place-facts.ts';
import type { KindDefinition } from '../../definition.ts';

/** A tool's input schema that Bedrock refuses. */
export const toolSchemaInvalid = {
  kind: 'tool-schema-invalid',
  family: 'tools',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: "A tool's input schema is refused",
  phrases: [
    'toolspec.inputschema',
    'toolspec: "inputschema"',
    'input_schema',
    'toolspec.description',
    'property keys should match pattern',
    'json schema is invalid',
    'invalid schema for function',
    'invalid tool passed at index',
  ],
  recognises: ({ text }) =>
    /tools\.\d{1,6}\.custom(?:\.[a-z_.]{1,60})?: (?:for '|invalid schema)/.test(text) ||
    /toolspec\/inputschema|#\/tools\/\d{1,6}\/input_schema/.test(text),
  facts: placeFacts,
  alternatives: ['structured-output-schema-invalid'],
} as const satisfies KindDefinition;
