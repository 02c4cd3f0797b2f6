import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'messages.1.content.0.type: Expected `thinking` or `redacted_thinking`, but found `tool_use`. When `thinking` is enabled, a final `assistant` message must start with a thinking block (preceeding the lastmost set of `tool_use` and `tool_result` blocks).',
  "messages.1.content.0.type: Expected 'thinking' or 'redacted_thinking', but found 'text'.",
  'messages.51.content.0: If an assistant message contains any thinking blocks, the first block must be thinking or redacted_thinking. Found text.',
  'messages.27: The final block in an assistant message cannot be `thinking`.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('thinking-block-missing');
});

test.each<unknown>([
  'messages.7.content.2: Invalid `signature` in `thinking` block',
  'messages.3.content.8: `thinking` or `redacted_thinking` blocks in the latest assistant message cannot be modified. These blocks must remain as they were in the original response.',
  'This model does not support assistant message prefill. The conversation must end with a user message.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('thinking-block-missing');
});

test('names the place', () => {
  const text =
    'messages.51.content.0: If an assistant message contains any thinking blocks, the first block must be thinking.';
  expect(classifyError(text).facts).toMatchObject({ messageIndex: 51, contentIndex: 0 });
});
