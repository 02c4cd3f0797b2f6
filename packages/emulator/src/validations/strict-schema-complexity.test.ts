import { fromModel, testConverse, toolSpec } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const strictTool = (index: number, schema: object) =>
  toolSpec(
    `look${index}`,
    { type: 'object', additionalProperties: false, ...schema },
    { strict: true },
  );
const many = (count: number, schema: unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, schema]));
const strictTools = (count: number) => ({
  toolConfig: {
    tools: [
      toolSpec('lax'),
      ...Array.from({ length: count }, (_, index) => strictTool(index, { properties: {} })),
    ],
  },
});
const unions = (count: number) => {
  const half = many(8, { type: ['string', 'null'] });
  const rest = many(count - 8, { anyOf: [{ type: 'string' }, { type: 'null' }] });
  return {
    toolConfig: {
      tools: [half, rest].map((properties, index) =>
        strictTool(index, { properties, required: Object.keys(properties) }),
      ),
    },
  };
};
const optional = (count: number) => ({
  toolConfig: { tools: [strictTool(0, { properties: many(count, { type: 'string' }) })] },
});

testConverse(emulator, '21 strict tools', {
  refused: strictTools(21),
  says: fromModel(
    'Too many strict tools (21). The maximum number of strict tools supported is 20. Try reducing the number of tools marked as strict.',
  ),
  accepted: strictTools(20),
});

testConverse(emulator, '17 unions in two tools', {
  refused: unions(17),
  says: fromModel(
    'Schemas contains too many parameters with union types (17 parameters with type arrays or anyOf). This causes exponential compilation cost. Reduce the number of nullable or union-typed parameters (limit: 16 parameters with unions).',
  ),
  accepted: unions(16),
});

testConverse(emulator, '25 optional parameters', {
  refused: optional(25),
  says: fromModel(
    'Schemas contains too many optional parameters (25), which would make grammar compilation inefficient. Reduce the number of optional parameters in your tool schemas (limit: 24).',
  ),
  accepted: optional(24),
});
