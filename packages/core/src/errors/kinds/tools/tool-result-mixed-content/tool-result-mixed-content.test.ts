import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'messages.2.content: Conversation blocks and tool result blocks cannot be provided in the same turn.',
  'Conversation blocks and tool use blocks cannot be provided in the same turn.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('tool-result-mixed-content');
});

test.each<unknown>([
  'Expected toolResult blocks at messages.2.content for the following Ids: tooluse_1',
  'A text block must be included when using documents. Add a text block and retry your request.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('tool-result-mixed-content');
});
