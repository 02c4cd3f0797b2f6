import { ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { describe, expect, test } from 'vitest';
import { post } from '../testing/post.ts';
import { realClient } from '../testing/real-client.ts';
import { useEmulator } from '../vitest.ts';
import type { ErrorFault } from './error.ts';

const emulator = useEmulator();

async function thrown(maxAttempts = 1) {
  const client = realClient(emulator, 'us-east-1', { maxAttempts });
  try {
    await client.send(
      new ConverseCommand({
        modelId: 'us.anthropic.claude-sonnet-4-6',
        messages: [{ role: 'user', content: [{ text: 'hi' }] }],
      }),
    );
    return undefined;
  } catch (error) {
    return error as Error;
  } finally {
    client.destroy();
  }
}

const throttled = { type: 'error', status: 429, exception: 'ThrottlingException' } as const;

test.each<[string, ErrorFault, object]>([
  [
    'an exception',
    { ...throttled, message: 'Too many requests' },
    {
      name: 'ThrottlingException',
      message: 'Too many requests',
      $metadata: { httpStatusCode: 429 },
    },
  ],
  [
    'an exception with a namespace and a tail',
    {
      ...throttled,
      exception:
        'com.amazon.bedrock#ThrottlingException:http://internal.amazon.com/coral/com.amazon.bedrock/',
    },
    { name: 'ThrottlingException' },
  ],
  [
    'a type in the body only',
    {
      type: 'error',
      status: 400,
      body: '{"__type":"com.amazon.bedrock#ValidationException","message":"no"}',
    },
    { name: 'ValidationException', message: 'no' },
  ],
  [
    'Message with a capital M',
    {
      type: 'error',
      status: 403,
      exception: 'AccessDeniedException',
      message: 'No.',
      capital: true,
    },
    { name: 'AccessDeniedException', message: 'No.' },
  ],
  [
    'an HTML page',
    {
      type: 'error',
      status: 502,
      body: '<html><body>502 Bad Gateway</body></html>',
      headers: { 'content-type': 'text/html' },
    },
    { name: 'SyntaxError', $metadata: { httpStatusCode: 502 } },
  ],
  [
    'an empty body',
    { type: 'error', status: 503, body: '' },
    { $metadata: { httpStatusCode: 503 } },
  ],
])('the AWS SDK on %s', async (_, fault, seen) => {
  emulator.fault(fault);
  expect(await thrown()).toMatchObject(seen);
});

describe('a hint when to come back', () => {
  test.each<Record<string, string>>([
    { 'retry-after': '2' },
    { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' },
    { 'retry-after': '1500ms' },
    { 'retry-after': '99999999999999999999' },
    { 'retry-after': '-1' },
    { 'x-amz-retry-after': '1500' },
  ])('%o stands in the answer as it was written', async (headers) => {
    emulator.fault({ ...throttled, headers });
    expect(await post(emulator)).toMatchObject({ status: 429, headers });
  });

  test('is obeyed by the AWS SDK', async () => {
    emulator.fault({ ...throttled, headers: { 'retry-after': '1' }, times: 1 });
    const start = performance.now();
    expect(await thrown(2)).toBeUndefined();
    expect(performance.now() - start).toBeGreaterThan(900);
  });
});

test('without an exception there is no x-amzn-errortype', async () => {
  emulator.fault({ type: 'error', status: 500 });
  expect((await post(emulator)).headers).not.toHaveProperty('x-amzn-errortype');
});

test('a scripted reply is kept for the request that gets an answer', async () => {
  emulator.script({ text: 'kept' });
  emulator.fault({ ...throttled, times: 1 });
  expect((await post(emulator)).status).toBe(429);
  expect((await post(emulator)).body).toContain('kept');
});
