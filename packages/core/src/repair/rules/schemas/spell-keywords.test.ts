import { describe, expect, test } from 'vitest';
import { hasBrokenKeyword, spellKeywords } from './spell-keywords.ts';

describe('the values of keywords', () => {
  test.each([
    [{ type: 'OBJECT' }, { type: 'object' }],
    [{ type: ['STRING', 'NULL'] }, { type: ['string', 'null'] }],
    [{ type: 'int' }, { type: 'integer' }],
    [{ type: 'any', description: 'x' }, { description: 'x' }],
    [{ type: ['str', 'any'] }, {}],
    [{ type: null, title: null, default: null }, { default: null }],
    [{ properties: null }, {}],
    [{ properties: [] }, { properties: {} }],
    [{ properties: { a: null, b: true } }, { properties: { a: {}, b: true } }],
    [
      { minLength: '5', maximum: '1.5' },
      { minLength: 5, maximum: 1.5 },
    ],
    [{ maximum: Number.POSITIVE_INFINITY, minimum: Number.NaN }, {}],
  ])('%j becomes %j', (schema, spelt) => {
    expect(spellKeywords(schema)).toEqual(spelt);
  });

  test('what is spelt as JSON Schema has it stays the same object', () => {
    const schema = { type: ['string', 'null'], properties: { a: {} }, minLength: 1, const: null };
    expect(spellKeywords(schema)).toBe(schema);
  });
});

describe('what has no meaning', () => {
  test.each([
    { minLength: -1 },
    { maxItems: 1.5 },
    { minimum: 'low' },
    { multipleOf: 0 },
    { pattern: 5 },
    { description: ['a'] },
    { anyOf: [] },
    { oneOf: 'x' },
  ])('%j', (schema) => {
    expect(hasBrokenKeyword(schema)).toBe(true);
  });

  test.each([{ minLength: 0, maximum: -1, pattern: '', anyOf: [{}] }, { minLength: undefined }])(
    '%j has one',
    (schema) => {
      expect(hasBrokenKeyword(schema)).toBe(false);
    },
  );
});
