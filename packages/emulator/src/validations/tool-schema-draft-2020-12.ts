import { isJsonSchema } from '../json-schema/is-json-schema.ts';
import { customSchemas } from './support/tool-schemas.ts';
import type { Validation } from './validation.ts';

/** The schema of a tool is JSON Schema, draft 2020-12. */
export const toolSchemaDraft202012: Validation = {
  id: 'tool-schema-draft-2020-12',
  source: 'https://github.com/RooCodeInc/Roo-Code (api/providers/bedrock.ts)',
  model({ body }) {
    const wrong = customSchemas(body).find(({ schema }) => !isJsonSchema(schema));
    return (
      wrong &&
      `${wrong.at}: JSON schema is invalid. It must match JSON Schema draft 2020-12 (https://json-schema.org/draft/2020-12). Learn more about tool use at https://docs.claude.com/en/docs/tool-use`
    );
  },
};
