import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  '{"message":"ContentBlock object at messages.0.content.0 can only set one of the following keys: text, image, toolUse, toolResult, document, video, cachePoint, reasoningContent, citationsContent, searchResult."}',
  "messages.3.content.1: Input tag 'image_url' found using 'type' does not match any of the expected tags: 'document', 'image', 'text'",
  'messages.4.content.0: tool_use blocks are only valid in assistant messages',
  'Unsupported content block type: text with content of {"text": ""}',
  "ValueError: Unexpected content block type in content. Expected to have one of 'text', 'tool_use' keys. Received: {'citations_content'",
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('content-block-malformed');
});

test.each<unknown>([
  'DocumentSource object at messages.0.content.1.document.source must set one of the following keys: bytes, s3Location.',
  "thinking: Input tag 'adaptive' found using 'type' does not match any of the expected tags: 'disabled', 'enabled'",
  'User messages cannot contain reasoning content. Please remove the reasoning content and try again.',
  'Unsupported content block type(s): {"unknown": {}}',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('content-block-malformed');
});

test('names the place', () => {
  const text =
    'ContentBlock object at messages.3.content.1 can only set one of the following keys: text.';
  expect(classifyError(text).facts).toMatchObject({ messageIndex: 3, contentIndex: 1 });
});
