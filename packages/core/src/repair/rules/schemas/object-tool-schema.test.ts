import { expect, test } from 'vitest';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { objectToolSchema } from './object-tool-schema.ts';

const withSchema = (json: unknown) => ({
  messages: [user('a')],
  toolConfig: { tools: [{ toolSpec: { name: 'look', inputSchema: { json } } }] },
});
const text = { type: 'string' };
const schemaAfter = (json: unknown) => {
  const { draft, restore } = expectRepair(objectToolSchema, {
    before: withSchema(json),
    after: {},
  });
  return { json: draft.toolConfig?.tools[0]?.toolSpec?.inputSchema.json, restore };
};

test.each([
  [undefined, { type: 'object', properties: {} }],
  [null, { type: 'object', properties: {} }],
  [{}, { type: 'object', properties: {} }],
  [{ properties: { a: text } }, { type: 'object', properties: { a: text } }],
  [
    { type: ['object', 'null'], properties: { a: text } },
    { type: 'object', properties: { a: text } },
  ],
])('%j gets the type object', (before, after) => expect(schemaAfter(before).json).toEqual(after));

test('alternatives of objects become one', () => {
  const by = (name: string) => ({
    type: 'object',
    properties: { [name]: text, both: text },
    required: [name, 'both'],
  });
  expect(schemaAfter({ anyOf: [by('a'), by('b')] }).json).toEqual({
    type: 'object',
    properties: { a: text, b: text, both: text },
    required: ['both'],
  });
  expect(
    schemaAfter({
      type: 'object',
      properties: { c: text },
      required: ['c'],
      allOf: [{ $ref: '#/$defs/x' }],
      $defs: { x: by('a') },
    }).json,
  ).toMatchObject({ properties: { a: text, both: text, c: text }, required: ['c', 'a', 'both'] });
});

test('a property that alternatives describe differently takes either', () => {
  const kind = (name: string) => ({ type: 'object', properties: { kind: { const: name } } });
  expect(schemaAfter({ oneOf: [kind('a'), kind('b'), kind('c')] }).json).toEqual({
    type: 'object',
    properties: { kind: { anyOf: [{ const: 'a' }, { const: 'b' }, { const: 'c' }] } },
  });
});

test.each([
  [{ type: 'array', items: text }],
  [text],
  [{ anyOf: [text, { type: 'number' }] }],
  [{ enum: ['a', 'b'] }],
])('%j is wrapped, and unwrapped in answers', (json) => {
  const after = schemaAfter(json);
  expect(after.json).toEqual({ type: 'object', properties: { value: json }, required: ['value'] });
  expect(after.restore.wrappedInputs).toEqual({ look: 'value' });
});

test('leaves an object alone, with combinators inside it too', () => {
  expectUntouched(
    objectToolSchema,
    withSchema({ type: 'object', properties: { a: { anyOf: [text] } } }),
  );
});
