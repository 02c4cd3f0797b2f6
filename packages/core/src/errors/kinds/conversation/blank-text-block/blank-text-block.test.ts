import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The text field in the ContentBlock object at messages.7.content.0 is blank. Add text to the text field, and try again.',
  'messages: text content blocks must contain non-whitespace text',
  'messages: text content blocks must be non-empty',
  'system: text content blocks must be non-empty',
  'Invalid length for parameter system[0].text, value: 0, valid min length: 1',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('blank-text-block');
});

test.each<unknown>([
  'The content field in the Message object at messages.1 is empty.',
  'cache_control cannot be set for empty text blocks',
  'stop_sequences: each stop sequence must contain non-whitespace',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('blank-text-block');
});

test('names the place', () => {
  const text =
    'The text field in the ContentBlock object at messages.11.content.2 is blank. Add text to the text field, and try again.';
  expect(classifyError(text).facts).toMatchObject({ messageIndex: 11, contentIndex: 2 });
});
