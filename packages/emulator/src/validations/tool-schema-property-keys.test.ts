import { fromModel, testConverse, toolSpec } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const withSchema = (properties: object) => ({
  toolConfig: { tools: [toolSpec('look', { type: 'object', properties })] },
});
const sentence = (at: string) =>
  fromModel(
    `tools.0.custom.input_schema.${at}: Property keys should match pattern '^[a-zA-Z0-9_.-]{1,64}$'`,
  );
const text = { type: 'string' };

testConverse(emulator, 'Korean', {
  refused: withSchema({ 층: text }),
  says: sentence('properties'),
  accepted: withSchema({ 'floor.no-1_a': { ...text, title: '층' } }),
});

testConverse(emulator, '65 characters', {
  refused: withSchema({ ['a'.repeat(65)]: text }),
  says: sentence('properties'),
  accepted: withSchema({ ['a'.repeat(64)]: text }),
});

testConverse(emulator, 'inside a list of objects', {
  refused: withSchema({
    rows: { type: 'array', items: { type: 'object', properties: { 'Total ($M)': text } } },
  }),
  says: sentence('properties.rows.items.properties'),
  accepted: withSchema({
    rows: { type: 'array', items: { type: 'object', properties: { total: text } } },
  }),
});
