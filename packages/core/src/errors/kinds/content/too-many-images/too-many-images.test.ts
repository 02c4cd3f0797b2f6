import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';
import { tooManyImages as en } from './en.ts';
import { tooManyImages as ko } from './ko.ts';

test.each<unknown>([
  'too many images and documents: 21 + 0 > 20',
  'The model returned the following errors: messages: too many images: image_count > 20',
  'HTTP 400 invalid_request_error: too many images and documents: 126 + 0 > 100',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('too-many-images');
});

test.each<unknown>([
  'messages.46.content.9.image.source.base64: image exceeds 5 MB maximum: 6096280 bytes > 5242880 bytes',
  'Could not process image',
  'A maximum of 100 PDF pages may be provided.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('too-many-images');
});

test.each([
  ['too many images and documents: 19 + 5 > 20', 20],
  ['HTTP 400 invalid_request_error: too many images and documents: 126 + 0 > 100', 100],
  ['messages: too many images: image_count > 20', 20],
])('reads the limit of %j', (text, limit) => {
  const { facts } = classifyError(text);
  expect(facts).toMatchObject({ limit });
  expect(en.steps(facts ?? {})[0]).toContain(String(limit));
  expect(ko.steps(facts ?? {})[0]).toContain(String(limit));
});
