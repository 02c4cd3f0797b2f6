import { expect, test } from 'vitest';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { fitStrictSchemas } from './fit-strict-schemas.ts';

const strictTools = (...schemas: object[]) => ({
  messages: [user('a')],
  toolConfig: {
    tools: schemas.map((json, index) => ({
      toolSpec: { name: `look_${index}`, inputSchema: { json }, strict: true },
    })),
  },
});

test('closes objects and moves bounds to the description', () => {
  const { draft } = expectRepair(fitStrictSchemas, {
    before: strictTools({
      type: 'object',
      properties: {
        age: { type: 'integer', minimum: 0, description: 'In years' },
        tags: { type: 'array', minItems: 1, maxItems: 3 },
      },
      required: ['age', 'tags'],
    }),
    after: {},
  });
  expect(draft.toolConfig?.tools[0]?.toolSpec?.inputSchema.json).toEqual({
    type: 'object',
    properties: {
      age: { type: 'integer', description: 'In years (minimum: 0)' },
      tags: { type: 'array', minItems: 1, description: 'maxItems: 3' },
    },
    required: ['age', 'tags'],
    additionalProperties: false,
  });
});

test.each([
  ['optional parameters', [closed(Object.fromEntries(range(25).map((n) => [`p${n}`, {}])), [])]],
  [
    'unions',
    [closed(Object.fromEntries(range(17).map((n) => [`p${n}`, { type: ['string', 'null'] }])))],
  ],
  ['tools', range(21).map(() => closed({}))],
])('gives strict up for too many %s', (_, schemas) => {
  const { draft } = expectRepair(fitStrictSchemas, { before: strictTools(...schemas), after: {} });
  expect(draft.toolConfig?.tools.some(({ toolSpec }) => toolSpec?.strict)).toBe(false);
});

test('leaves strict schemas of the subset alone', () => {
  expectUntouched(fitStrictSchemas, strictTools(closed({ a: { type: 'string' } })));
});

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

function closed(properties: object, required = Object.keys(properties)) {
  return { type: 'object', properties, required, additionalProperties: false };
}
