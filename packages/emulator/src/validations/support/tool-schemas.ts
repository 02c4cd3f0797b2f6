import { type MessagesBody, record, toolsOf } from '../../messages/messages-body.ts';

/** The schema of a tool with its place: `tools.0.custom.input_schema`. */
export interface PlacedSchema {
  readonly schema: unknown;
  readonly at: string;
}

/** The input schemas of the caller's own tools. */
export function customSchemas(body: MessagesBody): PlacedSchema[] {
  return toolsOf(body).flatMap(({ type = 'custom', input_schema: schema }, index) =>
    type === 'custom' ? [{ schema, at: `tools.${index}.custom.input_schema` }] : [],
  );
}

/** The schemas that a grammar is made of: those of strict tools, and the output format. */
export function strictSchemas(body: MessagesBody): PlacedSchema[] {
  const tools = toolsOf(body).flatMap(({ strict, input_schema: schema }, index) =>
    strict === true ? [{ schema, at: `tools.${index}.custom` }] : [],
  );
  const formats = [
    { format: record(body.output_config).format, at: 'output_config.format.schema' },
    { format: body.output_format, at: 'output_format.schema' },
  ].flatMap(({ format, at }) =>
    format === undefined ? [] : [{ schema: record(format).schema, at }],
  );
  return [...tools, ...formats];
}
