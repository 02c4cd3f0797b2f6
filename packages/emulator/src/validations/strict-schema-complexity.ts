import { schemasWithin } from '../json-schema/schemas-within.ts';
import { list, type MessagesBody, record, toolsOf } from '../messages/messages-body.ts';
import { strictSchemas } from './support/tool-schemas.ts';
import type { Validation } from './validation.ts';

const LIMITS = { tools: 20, unions: 16, optional: 24 };

/** All strict schemas of a request together are not too much for one grammar. */
export const strictSchemaComplexity: Validation = {
  id: 'strict-schema-complexity',
  source: 'Messages API wording, seen live with Haiku 4.5 on 2026-09-02',
  model({ body, model }) {
    if (!model.structuredOutput) return undefined;
    const tools = toolsOf(body).filter(({ strict }) => strict === true).length;
    if (tools > LIMITS.tools) {
      return `Too many strict tools (${tools}). The maximum number of strict tools supported is ${LIMITS.tools}. Try reducing the number of tools marked as strict.`;
    }
    const { optional, unions } = parametersOf(body);
    if (optional > LIMITS.optional) {
      return `Schemas contains too many optional parameters (${optional}), which would make grammar compilation inefficient. Reduce the number of optional parameters in your tool schemas (limit: ${LIMITS.optional}).`;
    }
    return unions > LIMITS.unions
      ? `Schemas contains too many parameters with union types (${unions} parameters with type arrays or anyOf). This causes exponential compilation cost. Reduce the number of nullable or union-typed parameters (limit: ${LIMITS.unions} parameters with unions).`
      : undefined;
  },
};

function parametersOf(body: MessagesBody): { readonly optional: number; readonly unions: number } {
  let optional = 0;
  let unions = 0;
  for (const { schema, at } of strictSchemas(body)) {
    for (const within of schemasWithin(schema, at)) {
      const { properties, required } = record(within.schema);
      for (const [name, parameter] of Object.entries(record(properties))) {
        if (!list(required).includes(name)) optional += 1;
        const { type, anyOf } = record(parameter);
        if (Array.isArray(type) || anyOf !== undefined) unions += 1;
      }
    }
  }
  return { optional, unions };
}
