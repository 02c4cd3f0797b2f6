import { testConverse, testInvoke, toolSpec } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const withSchema = (json: unknown) => ({
  toolConfig: { tools: [toolSpec('find'), toolSpec('look', json)] },
});
const wrong =
  'The value at toolConfig.tools.1.toolSpec.inputSchema.json.type must be one of the following: object.';
const properties = { a: { type: 'string' } };

testConverse(emulator, 'no type', {
  refused: withSchema({}),
  says: wrong,
  accepted: withSchema({ type: 'object' }),
});

testConverse(emulator, 'a bare union', {
  refused: withSchema({ anyOf: [{ type: 'object', properties }] }),
  says: wrong,
  accepted: withSchema({ type: 'object', properties }),
});

testConverse(emulator, 'a list of types', {
  refused: withSchema({ type: ['object', 'null'] }),
  says: wrong,
  accepted: withSchema({ type: 'object', properties: { a: { type: ['object', 'null'] } } }),
});

const tool = (more: object) => ({ tools: [{ name: 'look', ...more }] });

testInvoke(emulator, 'another type', {
  refused: tool({ input_schema: { type: 'array' } }),
  says: "tools.0.custom.input_schema.type: Input should be 'object'",
  accepted: tool({ input_schema: { type: 'object' } }),
});

testInvoke(emulator, 'no type', {
  refused: tool({ input_schema: {} }),
  says: 'tools.0.custom.input_schema.type: Field required',
  accepted: tool({ input_schema: { type: 'object' } }),
});

testInvoke(emulator, 'no schema', {
  refused: tool({}),
  says: 'tools.0.custom.input_schema: Field required',
  accepted: tool({ input_schema: { type: 'object' } }),
});
