import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'API Error: 400 duplicate tool_use ID in conversation history.',

  "Value at 'messages.4.member.content.2.member.toolUse.toolUseId' failed to satisfy constraint: Member must have length less than or equal to 64",
  'The toolUse blocks at messages.2.content contain duplicate Ids: tooluse_A',
  'messages.3.content.1: `tool_use` ids must be unique',
  "messages.1.content.1.tool_use.id: String should match pattern '^[a-zA-Z0-9_-]+$'",
  "messages.2.content.0.tool_result.tool_use_id: String should match pattern '^[a-zA-Z0-9_-]+$'",
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('tool-use-id-invalid');
});

test.each<unknown>([
  'The toolResult blocks at messages.4.content contain duplicate Ids: tooluse_A',
  'messages.0.content.0: unexpected `tool_use_id` found in `tool_result` blocks: toolu_01.',
  'messages.2: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_01.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('tool-use-id-invalid');
});
