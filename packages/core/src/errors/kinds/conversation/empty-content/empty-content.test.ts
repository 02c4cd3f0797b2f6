import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';
import { emptyContent as en } from './en.ts';
import { emptyContent as ko } from './ko.ts';

test.each<unknown>([
  'The content field in the Message object at messages.1 is empty. Add a ContentBlock object to the content field and try again.',
  'messages.0: all messages must have non-empty content except for the optional final assistant message',
  "Invalid message content: empty string. 'human' must contain non-empty content.",
  'ValidationException: content: must be a non-empty array',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('empty-content');
});

test.each<unknown>([
  'The text field in the ContentBlock object at messages.7.content.0 is blank. Add text to the text field, and try again.',
  'The value at messages.1.content.2.toolUse.input is empty.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('empty-content');
});

test('names the place', () => {
  const { facts } = classifyError(
    'The content field in the Message object at messages.12 is empty.',
  );
  expect(facts).toMatchObject({ messageIndex: 12 });
  expect(en.steps(facts ?? {})[0]).toContain('`messages[12]`');
  expect(ko.steps(facts ?? {})[0]).toContain('`messages[12]`');
  expect(en.steps({})[0]).not.toContain('messages[');
});
