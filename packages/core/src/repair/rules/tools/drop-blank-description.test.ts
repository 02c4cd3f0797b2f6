import { expect, test } from 'vitest';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { dropBlankDescription } from './drop-blank-description.ts';

const described = (description: string) => ({
  messages: [user('a')],
  toolConfig: {
    tools: [{ toolSpec: { name: 'look', description, inputSchema: { json: { type: 'object' } } } }],
  },
});

test.each(['', ' \n'])('leaves %j out', (description) => {
  const { draft } = expectRepair(dropBlankDescription, {
    before: described(description),
    after: {},
  });
  expect(draft.toolConfig?.tools[0]?.toolSpec).not.toHaveProperty('description');
});

test('leaves a description alone', () => expectUntouched(dropBlankDescription, described('Looks')));
