import { record } from '../messages/messages-body.ts';
import { customSchemas } from './support/tool-schemas.ts';
import type { Validation } from './validation.ts';

/** The schema of a tool says that its input is an object. */
export const toolSchemaTypeObject: Validation = {
  id: 'tool-schema-type-object',
  source: 'Converse and Messages API wording; bedrock-runtime 2023-09-30, ToolInputSchema',
  converse({ request }) {
    const tools = request.toolConfig?.tools ?? [];
    const index = tools.findIndex(
      ({ toolSpec }) => toolSpec && record(toolSpec.inputSchema?.json).type !== 'object',
    );
    return index < 0
      ? undefined
      : `The value at toolConfig.tools.${index}.toolSpec.inputSchema.json.type must be one of the following: object.`;
  },
  model({ body }) {
    for (const { schema, at } of customSchemas(body)) {
      if (schema === undefined) return `${at}: Field required`;
      const { type } = record(schema);
      if (type === undefined) return `${at}.type: Field required`;
      if (type !== 'object') return `${at}.type: Input should be 'object'`;
    }
    return undefined;
  },
};
