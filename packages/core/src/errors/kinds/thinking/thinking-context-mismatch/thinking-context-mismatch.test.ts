import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The block is bound to a different conversation',
  'messages.3.content.0: The block is bound to a different conversation.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('thinking-context-mismatch');
});

test.each<unknown>([
  'messages.7.content.2: Invalid `signature` in `thinking` block',
  'thinking.adaptive.block_binding.prefix_mismatch_behavior: Extra inputs are not permitted',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('thinking-context-mismatch');
});
