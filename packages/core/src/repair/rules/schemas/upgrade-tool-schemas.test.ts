import { describe, expect, test } from 'vitest';
import { repairRequest } from '../../repair-request.ts';
import { draftOf, expectRepair, expectUntouched, older, user } from '../../testing/check-rule.ts';
import { upgradeToolSchemas } from './upgrade-tool-schemas.ts';

const withSchema = (property: unknown, more = {}) => ({
  messages: [user('a')],
  toolConfig: {
    tools: [
      {
        toolSpec: {
          name: 'look',
          inputSchema: { json: { type: 'object', properties: { p: property }, ...more } },
        },
      },
    ],
  },
});

test.each([
  [
    { type: 'object', required: ['a', 'a'] },
    { type: 'object', required: ['a'] },
  ],
  [
    { type: 'number', minimum: 1, exclusiveMinimum: true },
    { type: 'number', exclusiveMinimum: 1 },
  ],
  [
    { type: 'number', maximum: 1, exclusiveMaximum: false },
    { type: 'number', maximum: 1 },
  ],
  [
    { type: 'array', items: [{ type: 'string' }], additionalItems: false },
    { type: 'array', prefixItems: [{ type: 'string' }], items: false },
  ],
  [{ type: 'string', nullable: true }, { type: ['string', 'null'] }],
  [{ $ref: '#/$defs/a', nullable: true }, { anyOf: [{ $ref: '#/$defs/a' }, { type: 'null' }] }],
  [{ $ref: '#/definitions/a' }, { $ref: '#/$defs/a' }],
  [{ $schema: 'http://json-schema.org/draft-04/schema#', type: 'string' }, { type: 'string' }],
  [
    { type: 'object', properties: { a: { type: 'string', required: true } } },
    { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
  ],
])('%j becomes %j', (before, after) => {
  const { draft } = expectRepair(upgradeToolSchemas, { before: withSchema(before), after: {} });
  expect(draft.toolConfig?.tools[0]?.toolSpec?.inputSchema.json).toEqual({
    type: 'object',
    properties: { p: after },
  });
});

test('definitions become $defs', () => {
  const { draft } = expectRepair(upgradeToolSchemas, {
    before: withSchema({ $ref: '#/definitions/a' }, { definitions: { a: { type: 'string' } } }),
    after: {},
  });
  expect(draft.toolConfig?.tools[0]?.toolSpec?.inputSchema.json).toEqual({
    type: 'object',
    properties: { p: { $ref: '#/$defs/a' } },
    $defs: { a: { type: 'string' } },
  });
});

const DRAFT_7 = { $schema: 'http://json-schema.org/draft-07/schema#' };

test('a schema that names draft 7, and says nothing that only draft 7 says, is left alone', () => {
  expectUntouched(upgradeToolSchemas, withSchema({ type: 'string' }, DRAFT_7));
});

test('a schema that is rewritten no longer names the draft that it was written in', () => {
  const before = withSchema({ type: 'array', items: [{ type: 'string' }] }, DRAFT_7);
  const { draft } = expectRepair(upgradeToolSchemas, { before, after: {} });
  expect(draft.toolConfig?.tools[0]?.toolSpec?.inputSchema.json).toEqual({
    type: 'object',
    properties: { p: { type: 'array', prefixItems: [{ type: 'string' }] } },
  });
});

describe('what has no meaning is refused, with its place', () => {
  test.each([
    [{ type: 'text' }, 'toolConfig.tools[0].inputSchema.properties.p'],
    [{ type: 'object', required: 'a' }, 'toolConfig.tools[0].inputSchema.properties.p'],
    [{ type: 'array', items: { enum: 'x' } }, 'toolConfig.tools[0].inputSchema.properties.p.items'],
  ])('%j', (property, at) => {
    const { refusal } = repairRequest(draftOf(withSchema(property)), { traits: older });
    expect(refusal).toMatchObject({
      rule: 'upgrade-tool-schemas',
      kind: 'tool-schema-invalid',
      at,
    });
  });
});

test('leaves a schema of draft 2020-12 alone', () => {
  expectUntouched(
    upgradeToolSchemas,
    withSchema({ type: ['string', 'null'], minLength: 1, enum: ['a', null] }, { required: ['p'] }),
  );
});
