import { expect, test } from 'vitest';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { fitOutputSchema } from './fit-output-schema.ts';

const asks = (schema: object) => ({
  messages: [user('a')],
  outputConfig: {
    textFormat: {
      type: 'json_schema' as const,
      structure: { jsonSchema: { schema: JSON.stringify(schema) } },
    },
  },
});

test('closes objects and moves bounds to the description', () => {
  const { draft } = expectRepair(fitOutputSchema, {
    before: asks({ type: 'object', properties: { a: { type: 'integer', minimum: 1 } } }),
    after: {},
  });
  const { schema = '' } = draft.outputConfig?.textFormat?.structure.jsonSchema ?? {};
  expect(JSON.parse(schema)).toEqual({
    type: 'object',
    properties: { a: { type: 'integer', description: 'minimum: 1' } },
    additionalProperties: false,
  });
});

test('leaves a schema of the subset alone', () =>
  expectUntouched(fitOutputSchema, asks({ type: 'object', additionalProperties: false })));
