import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { systemClock } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SafeClaudeOptions } from './safe-claude-options.ts';
import { safeClaudeStream } from './safe-claude-stream.ts';
import { CREDENTIALS } from './testing/made-up-credentials.ts';

const emulator = useEmulator();
const sleep = vi.spyOn(systemClock, 'sleep');
beforeEach(() => {
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url);
  sleep.mockReset().mockResolvedValue();
});

const SONNET = 'us.anthropic.claude-sonnet-4-6';
const HAIKU = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';

function streaming(options: SafeClaudeOptions = {}) {
  const client = new BedrockRuntimeClient({ region: 'us-east-1', credentials: CREDENTIALS });
  return safeClaudeStream('Tell me all that you know about basalt, please.', {
    client,
    model: 'claude-sonnet-4-6',
    onEvent: () => {},
    ...options,
  });
}

async function all(texts: AsyncIterable<string>): Promise<string[]> {
  const seen: string[] = [];
  for await (const text of texts) seen.push(text);
  return seen;
}

test('an answer comes in pieces, and as a whole', async () => {
  const { textStream, result } = streaming();
  const pieces = await all(textStream);
  expect(pieces.length).toBeGreaterThan(1);
  expect(await result).toMatchObject({
    success: true,
    content: pieces.join(''),
    model: SONNET,
    stopReason: 'end_turn',
    usage: { outputTokens: expect.any(Number) },
  });
});

test('a throttled model: the fallback answers', async () => {
  emulator.fault({
    type: 'error',
    model: SONNET,
    status: 429,
    exception: 'ThrottlingException',
    message: 'Too many requests, please wait before trying again.',
  });
  const { textStream, result } = streaming({ fallbacks: ['claude-haiku-4-5'] });
  expect((await all(textStream)).join('')).not.toBe('');
  expect(await result).toMatchObject({ success: true, model: HAIKU });
});

test('a stream that breaks off is a failure with what had arrived, and nothing is sent again', async () => {
  emulator.fault({ type: 'cut', afterDeltas: 2 });
  const { textStream, result } = streaming({ fallbacks: ['claude-haiku-4-5'] });
  const pieces = await all(textStream);
  expect(pieces).toHaveLength(2);
  expect(await result).toMatchObject({ success: false, partial: pieces.join('') });
  expect(emulator.requests).toHaveLength(1);
});

test('a reader who stops gets no whole answer', async () => {
  const { textStream, result } = streaming();
  for await (const _ of textStream) break;
  expect(await result).toMatchObject({ success: false, diagnosis: { kind: 'aborted' } });
});

test('what cannot be sent is a failure without a text', async () => {
  const { textStream, result } = streaming({ model: 'gpt-4o' });
  expect(await all(textStream)).toEqual([]);
  expect(await result).toMatchObject({ success: false, model: null });
});
