import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'API Error: 400 orphaned tool_result in conversation history.',

  'The number of toolResult blocks at messages.2.content exceeds the number of toolUse blocks of previous turn.',
  'The number of toolResult blocks at messages.2.content exceeds the number of toolUse blocks of the previous turn.',
  'messages.0.content.0: unexpected `tool_use_id` found in `tool_result` blocks: toolu_01. Each `tool_result` block must have a corresponding `tool_use` block in the previous message.',
  "messages.0.content.0: unexpected 'tool_use_id' found in 'tool_result' blocks: toolu_01.",
  'The toolResult blocks at messages.4.content contain duplicate Ids: tooluse_A',
  'messages.6.content.1: each tool_use must have a single result. Found multiple `tool_result` blocks with id: toolu_01',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('tool-result-unexpected');
});

test.each<unknown>([
  'Expected toolResult blocks at messages.2.content for the following Ids: tooluse_1',
  'The toolUse blocks at messages.2.content contain duplicate Ids: tooluse_A',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('tool-result-unexpected');
});

test('takes no plain word for an id', () => {
  const text = 'Missing corresponding tool call for tool response message.';
  expect(classifyError(text).kind).toBe('tool-result-unexpected');
  expect(classifyError(text).facts?.toolUseIds).toBeUndefined();
});
