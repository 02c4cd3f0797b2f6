import { schemasWithin } from '../json-schema/schemas-within.ts';
import { unsupportedByGrammar } from '../json-schema/unsupported-by-grammar.ts';
import { strictSchemas } from './support/tool-schemas.ts';
import type { Validation } from './validation.ts';

/** Strict tools and output formats take a part of JSON Schema only. */
export const strictSchemaSubset: Validation = {
  id: 'strict-schema-subset',
  source:
    'https://docs.aws.amazon.com/bedrock/latest/userguide/structured-output.html; Messages API wording',
  model({ body, model }) {
    if (!model.structuredOutput) return undefined;
    for (const { schema, at } of strictSchemas(body)) {
      for (const within of schemasWithin(schema, at)) {
        const problem = unsupportedByGrammar(within.schema);
        if (problem) return `${at}: ${problem}`;
      }
    }
    return undefined;
  },
};
