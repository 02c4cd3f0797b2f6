import { expect, test } from 'vitest';
import { sampleOf } from './sample-of.ts';

const node = {
  type: 'object',
  properties: {
    value: { type: 'integer' },
    next: { anyOf: [{ $ref: '#/$defs/node' }, { type: 'null' }] },
    children: { type: 'array', items: { $ref: '#/$defs/node' } },
  },
  required: ['value', 'next', 'children'],
};

test.each<[string, unknown, unknown]>([
  ['a string', { type: 'string' }, 'text'],
  ['a long string', { type: 'string', minLength: 6 }, 'texttext'],
  ['a short string', { type: 'string', maxLength: 2 }, 'te'],
  ['an empty string', { type: 'string', maxLength: 0 }, ''],
  ['a date', { type: 'string', format: 'date' }, '2026-01-31'],
  ['an address', { type: 'string', format: 'email' }, 'someone@example.com'],
  ['a pattern', { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }, '2026-01-31'],
  ['a pattern that cannot be read', { type: 'string', pattern: '(' }, 'text'],
  ['a number', { type: 'number' }, 1],
  ['a number with a minimum', { type: 'integer', minimum: 7 }, 7],
  ['a number above a limit', { type: 'integer', exclusiveMinimum: 7 }, 8],
  ['a number with a maximum', { type: 'integer', maximum: -3 }, -3],
  ['a multiple', { type: 'integer', minimum: 7, multipleOf: 5 }, 10],
  ['a fraction between', { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }, 0.5],
  ['a truth', { type: 'boolean' }, true],
  ['null', { type: 'null' }, null],
  ['a type of several', { type: ['string', 'null'] }, 'text'],
  ['an enum', { enum: ['b', 'a'] }, 'b'],
  ['a constant', { const: null }, null],
  ['a list', { type: 'array', items: { type: 'boolean' } }, [true]],
  ['a longer list', { type: 'array', items: { type: 'null' }, minItems: 3 }, [null, null, null]],
  ['a list that is empty', { type: 'array', items: {}, maxItems: 0 }, []],
  ['a tuple', { type: 'array', prefixItems: [{ const: 1 }, { const: 2 }] }, [1, 2]],
  ['a list of objects', { items: { properties: { a: { const: 1 } } } }, [{ a: 1 }]],
  ['a required member that is not described', { type: 'object', required: ['a'] }, { a: 'text' }],
  [
    'nested objects',
    { properties: { a: { type: 'object', properties: { b: { type: 'string' } } } } },
    { a: { b: 'text' } },
  ],
  ['the first alternative', { anyOf: [{ type: 'integer' }, { type: 'string' }] }, 1],
  ['one of', { oneOf: [{ const: 'x' }] }, 'x'],
  [
    'all of',
    { allOf: [{ properties: { a: { const: 1 } } }, { properties: { b: { const: 2 } } }] },
    { b: 2, a: 1 },
  ],
  [
    'a reference',
    { properties: { a: { $ref: '#/$defs/x~1y' } }, $defs: { 'x/y': { const: 5 } } },
    { a: 5 },
  ],
  ['a reference that leads nowhere', { $ref: '#/$defs/none' }, {}],
  ['no schema', undefined, {}],
  ['a member named as one of Object', { type: 'constructor' }, null],
])('%s', (_, schema, value) => {
  expect(sampleOf(schema)).toEqual(value);
});

test('a schema that leads to itself ends as soon as it may', () => {
  const sample = JSON.stringify(sampleOf({ $ref: '#/$defs/node', $defs: { node } }));
  expect(sample.length).toBeLessThan(2_000);
  expect(JSON.parse(sample)).toMatchObject({ value: 1, next: { value: 1 } });
});

test('a schema that never ends is given up', () => {
  const endless = { properties: { a: { $ref: '#' } }, required: ['a'] };
  expect(JSON.stringify(sampleOf(endless))).toContain('null');
  expect(sampleOf({ $ref: '#' })).toEqual({});
});
