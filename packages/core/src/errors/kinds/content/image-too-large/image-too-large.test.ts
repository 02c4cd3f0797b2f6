import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';
import { imageTooLarge as en } from './en.ts';
import { imageTooLarge as ko } from './ko.ts';

test.each<unknown>([
  'messages.46.content.9.image.source.base64: image exceeds 5 MB maximum: 6096280 bytes > 5242880 bytes',
  'messages.0.content.1.image.source.base64.data: At least one of the image dimensions exceed max allowed size: 8000 pixels',
  'messages.88.content.1.image.source.base64.data: At least one of the image dimensions exceed max allowed size for many-image requests: 2000 pixels',
  'image exceed max allowed size for many-image requests: 2000 pixels',
  'Image base64 size (8.4 MB) exceeds API limit (5.0 MB). Please resize the image before sending.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('image-too-large');
});

test.each<unknown>([
  'Could not process image',
  'messages: too many images: image_count > 20',
  'HTTP 413 (`Request exceeds the maximum allowed size`)',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('image-too-large');
});

test.each([
  [
    'messages.46.content.9.image.source.base64: image exceeds 5 MB maximum: 6096280 bytes > 5242880 bytes',
    5242880,
    'bytes',
  ],
  [
    'messages.0.content.1.image.source.base64.data: At least one of the image dimensions exceed max allowed size: 8000 pixels',
    8000,
    'pixels',
  ],
  [
    'At least one of the image dimensions exceed max allowed size for many-image requests: 2000 pixels',
    2000,
    'pixels',
  ],
])('reads the limit of %j', (text, limit, limitUnit) => {
  const { facts } = classifyError(text);
  expect(facts).toMatchObject({ limit, limitUnit });
  expect(en.steps(facts ?? {}).join()).toContain(`${limit} ${limitUnit}`);
  expect(ko.steps(facts ?? {}).join()).toContain(String(limit));
});
