import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'RequestEntityTooLargeException: Http/2 body exceeds 25 MB',

  'HTTP 413 (`Request exceeds the maximum allowed size`)',
  'Request too large (max 32MB). Double press esc to go back and try with a smaller file.',
  '{"type":"error","error":{"type":"request_too_large","message":"Request exceeds the maximum size"}}',
  '413 Request Entity Too Large',
  { status: 413, message: '' },
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('request-too-large');
});

test.each<unknown>([
  'prompt is too long: 213462 tokens > 200000 maximum',
  'messages.46.content.9.image.source.base64: image exceeds 5 MB maximum: 6096280 bytes > 5242880 bytes',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('request-too-large');
});
