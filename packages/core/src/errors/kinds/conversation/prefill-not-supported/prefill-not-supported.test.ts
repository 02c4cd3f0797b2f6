import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The model returned the following errors: This model does not support assistant message prefill. The conversation must end with a user message.',
  'Your API request included an `assistant` message in the final position, which would pre-fill the `assistant` response. When using tools, pre-filling the `assistant` response is not supported.',
  'The model that you are using requires the last turn in the conversation to be a user message. Add a user message to the conversation and try again.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('prefill-not-supported');
});

test.each<unknown>([
  'A conversation must start with a user message. Try again with a conversation that starts with a user message.',
  'messages: final assistant content cannot end with trailing whitespace',
  'messages.1: The final block in an assistant message cannot be `thinking`.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('prefill-not-supported');
});
