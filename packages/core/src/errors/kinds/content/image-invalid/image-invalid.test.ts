import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'Could not process image',
  'messages.9.content.36.image.source.base64.data: Image does not match the provided media type image/png',
  'messages.0.content.1.image.source.base64: The image was specified using the image/jpeg media type, but the image appears to be a image/png image',
  "messages.1.content.0.image.source.base64.media_type: Input should be 'image/jpeg', 'image/png', 'image/gif' or 'image/webp'",
  "1 validation error detected: Value 'jpg' at 'messages.1.member.content.2.member.image.format' failed to satisfy constraint: Member must satisfy enum value set: [jpeg, png, gif, webp]",
  'The model returned the following errors: The provided image does not match the specified image format.',
  "Unsupported image format: pdf. Supported formats: ['png', 'jpeg', 'gif', 'webp']",
  "Only base64 data URLs are supported for image blocks with source type 'url' with ChatBedrockConverse.",
  {
    name: 'AI_DownloadError',
    message: 'Failed to download https://example.com/a.png: 404 Not Found',
  },
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('image-invalid');
});

test.each<unknown>([
  'messages.0.content.1.image.source.base64: image exceeds 5 MB maximum: 6096280 bytes > 5242880 bytes',
  'messages.0.content.1.image.source.bytes: The PDF specified was not valid.',
  'messages: too many images: image_count > 20',
  'messages.0.content.0.document.source.type: Field required',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('image-invalid');
});

test('names the place', () => {
  const text =
    'messages.9.content.36.image.source.base64.data: Image does not match the provided media type image/png';
  expect(classifyError(text).facts).toMatchObject({ messageIndex: 9, contentIndex: 36 });
});
