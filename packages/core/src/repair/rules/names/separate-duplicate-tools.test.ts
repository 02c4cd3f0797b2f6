import { expect, test } from 'vitest';
import { expectRepair, expectUntouched, toolConfig, user } from '../../testing/check-rule.ts';
import { separateDuplicateTools } from './separate-duplicate-tools.ts';

const spec = (description: string) => ({
  toolSpec: { name: 'look', description, inputSchema: { json: { type: 'object' } } },
});

test('the same tool twice is sent once', () => {
  const { draft } = expectRepair(separateDuplicateTools, {
    before: { messages: [user('a')], toolConfig: { tools: [spec('a'), spec('a')] } },
    after: {},
  });
  expect(draft.toolConfig?.tools).toEqual([spec('a')]);
});

test('two different tools with one name get names of their own, given back in answers', () => {
  const { draft, restore } = expectRepair(separateDuplicateTools, {
    before: { messages: [user('a')], toolConfig: { tools: [spec('a'), spec('b')] } },
    after: {},
  });
  const names = draft.toolConfig?.tools.map(({ toolSpec }) => toolSpec?.name) ?? [];
  expect(new Set(names).size).toBe(2);
  expect(restore.toolNames).toEqual({ [names[1]!]: 'look' });
});

test('leaves tools with names of their own alone', () => {
  expectUntouched(separateDuplicateTools, { messages: [user('a')], toolConfig });
});
