import { fromModel, testConverse, toolSpec } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const withSchema = (property: unknown, more: object = {}) => ({
  toolConfig: {
    tools: [
      toolSpec('find'),
      toolSpec('look', { type: 'object', properties: { a: property }, ...more }),
    ],
  },
});
const says = fromModel(
  'tools.1.custom.input_schema: JSON schema is invalid. It must match JSON Schema draft 2020-12 (https://json-schema.org/draft/2020-12). Learn more about tool use at https://docs.claude.com/en/docs/tool-use',
);
const text = { type: 'string' };

testConverse(emulator, 'a name twice in required', {
  refused: withSchema(text, { required: ['a', 'a'] }),
  says,
  accepted: withSchema(text, { required: ['a'] }),
});

testConverse(emulator, 'nullable', {
  refused: withSchema({ type: 'string', nullable: true }),
  says,
  accepted: withSchema({ type: ['string', 'null'] }),
});

testConverse(emulator, 'exclusiveMinimum as in draft 4', {
  refused: withSchema({ type: 'number', minimum: 0, exclusiveMinimum: true }),
  says,
  accepted: withSchema({ type: 'number', exclusiveMinimum: 0 }),
});

testConverse(emulator, 'items as a list', {
  refused: withSchema({ type: 'array', items: [text, text] }),
  says,
  accepted: withSchema({ type: 'array', prefixItems: [text, text], items: false }),
});

testConverse(emulator, 'an unknown type deep inside', {
  refused: withSchema({ type: 'array', items: { anyOf: [text, { type: 'any' }] } }),
  says,
  accepted: withSchema(
    { type: 'array', items: { anyOf: [text, { $ref: '#/$defs/b' }] } },
    {
      $defs: { b: { enum: [1, null] } },
      $schema: 'http://json-schema.org/draft-07/schema#',
    },
  ),
});

testConverse(emulator, 'required as in draft 3', {
  refused: withSchema({ ...text, required: true }),
  says,
  accepted: withSchema(text),
});
