import { expect, test } from 'vitest';
import { markStreamError } from './broken-streams.ts';
import { classifyError } from './classify-error.ts';

test('what broke a stream and has no kind of its own is a broken answer', () => {
  const odd = Object.assign(new Error('Odd'), { name: 'oddException' });
  expect(classifyError(odd).kind).toBe('unknown');
  markStreamError(odd);
  expect(classifyError(odd)).toMatchObject({ kind: 'stream-error', retry: 'backoff' });
  expect(classifyError({ headers: {}, cause: odd }).kind).toBe('stream-error');
});

test('what is known stays what it is', () => {
  const throttled = Object.assign(new Error('Too many requests'), { name: 'ThrottlingException' });
  markStreamError(throttled);
  expect(classifyError(throttled).kind).toBe('throttled-requests');
});

test('an error answer of the service did not break any stream', () => {
  const refused = Object.assign(new Error('Odd'), { $metadata: { httpStatusCode: 418 } });
  markStreamError(refused);
  expect(classifyError(refused).kind).toBe('unknown');
});

test('what the SDK reads out of an answer of status 200 broke it, in its first frame as well', () => {
  const message =
    'Failed\n  Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.';
  const odd = Object.assign(new Error(message), {
    name: 'InternalError',
    $metadata: { httpStatusCode: 200, attempts: 1 },
  });
  expect(classifyError(odd)).toMatchObject({ kind: 'stream-error', fallback: 'any' });
  expect(classifyError(new Error('Wrapped', { cause: odd })).kind).toBe('stream-error');
});

test('anything may be thrown', () => {
  const hostile = Object.defineProperty({}, 'cause', {
    get() {
      throw new Error('of a getter');
    },
  });
  for (const thrown of [undefined, null, 'text', 7, hostile]) {
    markStreamError(thrown);
    expect(() => classifyError(thrown)).not.toThrow();
  }
});
