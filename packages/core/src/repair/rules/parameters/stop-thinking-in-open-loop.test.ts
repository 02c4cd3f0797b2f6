import { expect, test } from 'vitest';
import type { ContentBlock, RequestDraft } from '../../../conversation/request-draft.ts';
import {
  expectRepair,
  expectUntouched,
  results,
  toolConfig,
  user,
} from '../../testing/check-rule.ts';
import { stopThinkingInOpenLoop } from './stop-thinking-in-open-loop.ts';

const call: ContentBlock = { toolUse: { toolUseId: 't1', name: 'look', input: {} } };
const thought: ContentBlock = {
  reasoningContent: { reasoningText: { text: 'hm', signature: 's' } },
};
const loop = (...content: ContentBlock[]): Partial<RequestDraft> => ({
  toolConfig,
  thinking: { type: 'enabled', budgetTokens: 2000 },
  inferenceConfig: { maxTokens: 8000 },
  messages: [user('a'), { role: 'assistant', content }, results('t1')],
});

test('goes without thinking where the reasoning is lost', () => {
  const { draft } = expectRepair(stopThinkingInOpenLoop, { before: loop(call), after: {} });
  expect(draft).not.toHaveProperty('thinking');
});

test('puts the reasoning first where it stands elsewhere', () => {
  expectRepair(stopThinkingInOpenLoop, {
    before: loop({ text: 'x' }, thought, call),
    after: { messages: loop(thought, { text: 'x' }, call).messages! },
  });
});

test('leaves a loop alone that starts with reasoning', () =>
  expectUntouched(stopThinkingInOpenLoop, loop(thought, call)));

test('leaves a loop alone that is closed', () => {
  const { messages = [], ...rest } = loop(call);
  expectUntouched(stopThinkingInOpenLoop, {
    ...rest,
    messages: [...messages, { role: 'assistant', content: [{ text: 'x' }] }, user('b')],
  });
});
