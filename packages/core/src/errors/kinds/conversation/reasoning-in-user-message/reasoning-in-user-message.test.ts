import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  '[AI_APICallError]: User messages cannot contain reasoning content. Please remove the reasoning content and try again.',
  'messages.2.content.0: thinking blocks are only valid in assistant messages',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('reasoning-in-user-message');
});

test.each<unknown>([
  'messages.2.content.0: tool_use blocks are only valid in assistant messages',
  'messages.7.content.2: Invalid `signature` in `thinking` block',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('reasoning-in-user-message');
});
