import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'litellm.BadRequestError: Invalid Message bedrock requires at least one non-system message',
  'messages: at least one message is required',
  'AI_InvalidPromptError: Invalid prompt: messages must not be empty',
  'Malformed input request: #/messages: expected minimum item count: 1, found: 0, please reformat your input and try again.',
  'Parameter validation failed: Invalid length for parameter messages, value: 0, valid min length: 1',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('no-user-message');
});

test.each<unknown>([
  'messages: roles must alternate between "user" and "assistant"',
  'A conversation must start with a user message. Try again with a conversation that starts with a user message.',
  'The content field in the Message object at messages.1 is empty.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('no-user-message');
});

const shared =
  'A conversation must start with a user message. Try again with a conversation that starts with a user message.';

test('tells the twins of one sentence apart by the request', () => {
  expect(classifyError(shared, { hasUserMessage: false }).kind).toBe('no-user-message');
  expect(classifyError(shared, { hasUserMessage: true }).kind).toBe('first-message-not-user');
  expect(classifyError(shared).alternatives).toEqual(['no-user-message']);
});
