import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  "Value at 'messages.2.member.content.1.member.reasoningContent.reasoningText.text' failed to satisfy constraint: Member must not be null",
  'messages.21.content.1: Invalid `data` in `redacted_thinking` block',
  'messages.1.content.0.thinking: each thinking block must contain thinking',
  'messages.1.content.0.thinking.thinking: Field required',
  'messages.11.content.0: When thinking is disabled, an `assistant` message in the final position cannot contain `thinking`.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('thinking-block-invalid');
});

test.each<unknown>([
  'messages.7.content.2: Invalid `signature` in `thinking` block',
  'User messages cannot contain reasoning content. Please remove the reasoning content and try again.',
  'thinking: Extra inputs are not permitted',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('thinking-block-invalid');
});
