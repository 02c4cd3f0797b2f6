import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'A conversation must alternate between user and assistant roles. Make sure the conversation alternates between user and assistant roles and try again.',
  'API Error: 400 messages: roles must alternate between "user" and "assistant", but found multiple "user" roles in a row',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('roles-not-alternating');
});

test.each<unknown>([
  'A conversation must start with a user message. Try again with a conversation that starts with a user message.',
  'Expected toolResult blocks at messages.2.content for the following Ids: tooluse_1',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('roles-not-alternating');
});
