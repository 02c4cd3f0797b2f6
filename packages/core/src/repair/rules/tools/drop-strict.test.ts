import { expect, test } from 'vitest';
import { expectRepair, expectUntouched, newer, user } from '../../testing/check-rule.ts';
import { dropStrict } from './drop-strict.ts';

const json = { type: 'object', properties: {}, additionalProperties: false };
const strictTool = (strict: boolean) => ({
  messages: [user('a')],
  toolConfig: { tools: [{ toolSpec: { name: 'look', inputSchema: { json }, strict } }] },
});

test.each([true, false])('leaves strict %s out where the model takes none', (strict) => {
  const { draft } = expectRepair(dropStrict, {
    before: strictTool(strict),
    after: {},
    traits: newer,
  });
  expect(draft.toolConfig?.tools[0]?.toolSpec).not.toHaveProperty('strict');
});

test('leaves it where the model takes it', () => expectUntouched(dropStrict, strictTool(true)));
