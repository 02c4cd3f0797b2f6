import { expect, test } from 'vitest';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import {
  calls,
  expectRepair,
  expectUntouched,
  results,
  toolConfig,
  user,
} from '../../testing/check-rule.ts';
import { declareUsedTools } from './declare-used-tools.ts';

const messages = [user('a'), calls('t1'), results('t1')];

test('declares the tools of the history, and says that none may be called', () => {
  const { draft } = expectRepair(declareUsedTools, {
    before: { messages, system: [{ text: 'Summarise.' }] },
    after: { messages, system: [{ text: 'Summarise.' }, { text: INSERTED_TEXTS.noToolCalls }] },
  });
  expect(draft.toolConfig?.tools).toEqual([
    { toolSpec: { name: 'look', inputSchema: { json: { type: 'object' } } } },
  ]);
});

test('an empty list counts as none', () => {
  expectRepair(declareUsedTools, {
    before: { messages, toolConfig: { tools: [] } },
    after: { messages },
  });
});

test('leaves declared tools, and conversations without tools', () => {
  expectUntouched(declareUsedTools, { messages, toolConfig });
  expectUntouched(declareUsedTools, { messages: [user('a')] });
});

test('a cache point alone counts as none', () => {
  expectRepair(declareUsedTools, {
    before: { messages, toolConfig: { tools: [{ cachePoint: { type: 'default' } }] } },
    after: { messages },
  });
});
