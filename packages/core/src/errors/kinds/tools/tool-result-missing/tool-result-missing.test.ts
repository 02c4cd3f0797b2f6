import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';
import { toolResultMissing as en } from './en.ts';
import { toolResultMissing as ko } from './ko.ts';

test.each<unknown>([
  'Expected toolResult blocks at messages.2.content for the following Ids: tooluse_1',
  'messages.2: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_01. Each `tool_use` block must have a corresponding `tool_result` block in the next message.',
  'messages.2: Did not find 1 `tool_result` block(s) at the beginning of this message. Messages following `tool_use` blocks must begin with a matching number of `tool_result` blocks.',
  'AI_MissingToolResultsError: Tool result is missing for tool call call_1.',
  "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'.",
  'API Error: 400 due to tool use concurrency issues. Run /rewind to recover the conversation.',
  'Messages containing `tool_use` blocks must be followed by a user message with `tool_result` blocks',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('tool-result-missing');
});

test.each<unknown>([
  'The number of toolResult blocks at messages.2.content exceeds the number of toolUse blocks of previous turn.',
  'messages.12.content.0: unexpected `tool_use_id` found in `tool_result` blocks: toolu_01. Each `tool_result` block must have a corresponding `tool_use` block in the previous message.',
  'The toolConfig field must be defined when using toolUse and toolResult content blocks.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('tool-result-missing');
});

test.each([
  [
    'messages.2: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_01A, toolu_02B. Each `tool_use` block must have a result.',
    ['toolu_01A', 'toolu_02B'],
  ],
  ['AI_MissingToolResultsError: Tool result is missing for tool call call_1.', ['call_1']],
])('reads the ids of %j', (text, toolUseIds) => {
  expect(classifyError(text).facts).toMatchObject({ toolUseIds });
});

test('names the place and the ids', () => {
  const text =
    'Expected toolResult blocks at messages.36.content for the following Ids: tooluse_pLlG7QjABQKpbMErG2bnUw, tooluse_h1rf3E8olQJErXM08EyW3x';
  const { facts } = classifyError(text);
  expect(facts).toMatchObject({
    messageIndex: 36,
    toolUseIds: ['tooluse_pLlG7QjABQKpbMErG2bnUw', 'tooluse_h1rf3E8olQJErXM08EyW3x'],
  });
  expect(en.steps({ toolUseIds: ['tooluse_A'] }).join()).toContain('`tooluse_A`');
  expect(ko.steps({ toolUseIds: ['tooluse_A'] }).join()).toContain('`tooluse_A`');
});
