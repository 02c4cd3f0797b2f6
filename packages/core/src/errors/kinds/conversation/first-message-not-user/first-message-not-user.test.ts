import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'ValidationException: A conversation must start with a user message. Try again with a conversation that starts with a user message.',
  'messages: first message must use the "user" role',
  '400 messages: first message must use the `user` role',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('first-message-not-user');
});

test.each<unknown>([
  'messages: roles must alternate between "user" and "assistant"',
  'This model does not support assistant message prefill. The conversation must end with a user message.',
  'litellm.BadRequestError: Invalid Message bedrock requires at least one non-system message',
  'Invalid prompt: prompt must start with "\n\nHuman:" turn after an optional system prompt',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('first-message-not-user');
});
