import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'ValueError: System message must be at beginning of message list.',

  'API Error: 400 x-anthropic-billing-header is a reserved keyword and may not be used in the system prompt.',
  "messages.0: use the top-level 'system' parameter for the initial system prompt",
  "role 'system' is not supported on this model",
  'messages: Unexpected role "system". The Messages API accepts a top-level `system` parameter, not "system" as an input message role.',
  "AI_UnsupportedFunctionalityError: 'Multiple system messages that are separated by user/assistant messages' functionality not supported",
  'System message content must be either a string, or an array of text blocks, optionally including a cache point.',
  'ValueError: System message must be at the beginning of the message list.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('system-prompt-rejected');
});

test.each<unknown>([
  'system: text content blocks must be non-empty',
  'litellm.BadRequestError: Invalid Message bedrock requires at least one non-system message',
  'When providing `thinking` or `redacted_thinking` blocks, all preceding prompt sections (including system, tools, and thinking configuration) must match the parameters during the original request.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('system-prompt-rejected');
});
