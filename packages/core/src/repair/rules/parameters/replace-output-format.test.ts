import { expect, test } from 'vitest';
import { expectRepair, expectUntouched, newer, user } from '../../testing/check-rule.ts';
import { replaceOutputFormat } from './replace-output-format.ts';

const schema = '{"type":"object","additionalProperties":false}';
const before = {
  messages: [user('a')],
  outputConfig: {
    textFormat: { type: 'json_schema' as const, structure: { jsonSchema: { schema } } },
    effort: 'low',
  },
};

test('the schema becomes an instruction', () => {
  const { draft } = expectRepair(replaceOutputFormat, { before, after: {}, traits: newer });
  expect(draft.outputConfig).toEqual({ effort: 'low' });
  expect(draft.system.at(-1)?.text).toContain(schema);
});

test('stays where the model takes it', () =>
  expectUntouched(replaceOutputFormat, {
    ...before,
    outputConfig: { textFormat: before.outputConfig.textFormat },
  }));
