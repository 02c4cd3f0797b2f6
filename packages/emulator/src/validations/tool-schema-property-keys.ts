import { schemasWithin } from '../json-schema/schemas-within.ts';
import { record } from '../messages/messages-body.ts';
import { customSchemas } from './support/tool-schemas.ts';
import type { Validation } from './validation.ts';

const LEGAL = /^[a-zA-Z0-9_.-]{1,64}$/;

/** Property keys of a tool's schema have an alphabet, at every depth. */
export const toolSchemaPropertyKeys: Validation = {
  id: 'tool-schema-property-keys',
  source: 'Messages API wording, seen at the top level with Cyrillic keys',
  model({ body }) {
    for (const { schema, at } of customSchemas(body)) {
      for (const within of schemasWithin(schema, at)) {
        const keys = Object.keys(record(record(within.schema).properties));
        if (keys.some((key) => !LEGAL.test(key))) {
          return `${within.at}.properties: Property keys should match pattern '^[a-zA-Z0-9_.-]{1,64}$'`;
        }
      }
    }
    return undefined;
  },
};
