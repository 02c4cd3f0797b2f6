import { fromModel, testConverse, toolSpec } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const closed = (properties: object) => ({
  type: 'object',
  properties,
  additionalProperties: false,
});
const withTool = (json: unknown, strict = true) => ({
  toolConfig: { tools: [toolSpec('look', json, strict ? { strict } : {})] },
});
const withFormat = (schema: unknown) => ({
  outputConfig: {
    textFormat: {
      type: 'json_schema',
      structure: { jsonSchema: { name: 'answer', schema: JSON.stringify(schema) } },
    },
  },
});

testConverse(emulator, 'an open object; a lax tool may have it', {
  refused: withTool({ type: 'object', properties: {} }),
  says: fromModel(
    "tools.0.custom: For 'object' type, 'additionalProperties' must be explicitly set to false",
  ),
  accepted: withTool({ type: 'object', properties: {} }, false),
});

testConverse(emulator, 'bounds of a number', {
  refused: withTool(closed({ a: { type: 'integer', minimum: 0, maximum: 9 } })),
  says: fromModel(
    "tools.0.custom: For 'integer' type, properties maximum, minimum are not supported",
  ),
  accepted: withTool(closed({ a: { type: 'integer' } })),
});

testConverse(emulator, 'the most items of a list', {
  refused: withTool(closed({ a: { type: 'array', items: { type: 'string' }, maxItems: 5 } })),
  says: fromModel("tools.0.custom: For 'array' type, property 'maxItems' is not supported"),
  accepted: withTool(closed({ a: { type: 'array', items: { type: 'string' }, minItems: 1 } })),
});

testConverse(emulator, 'an open object within an output format', {
  refused: withFormat(closed({ a: { type: 'object', properties: {} } })),
  says: fromModel(
    "output_config.format.schema: For 'object' type, 'additionalProperties' must be explicitly set to false",
  ),
  accepted: withFormat(closed({ a: closed({}) })),
});

testConverse(emulator, 'the least items of a list in an output format', {
  refused: withFormat(closed({ a: { type: 'array', items: { type: 'string' }, minItems: 2 } })),
  says: fromModel(
    "output_config.format.schema: For 'array' type, 'minItems' values other than 0 or 1 are not supported (got: [2])",
  ),
  accepted: withFormat(closed({ a: { type: 'array', items: { type: 'string' }, minItems: 1 } })),
});
