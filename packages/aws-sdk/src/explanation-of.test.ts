import {
  BedrockRuntimeClient,
  ConverseCommand,
  ConverseStreamCommand,
} from '@aws-sdk/client-bedrock-runtime';
import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, describe, expect, test } from 'vitest';
import { caprockPlugin } from './caprock-plugin.ts';
import { safeClaudeCall } from './safe-claude-call.ts';
import { safeClaudeStream } from './safe-claude-stream.ts';
import { CREDENTIALS } from './testing/made-up-credentials.ts';

const emulator = useEmulator();
const MODEL = 'us.anthropic.claude-sonnet-4-6';
const messages = [{ role: 'user' as const, content: [{ text: 'hi' }] }];

function newClient(): BedrockRuntimeClient {
  return new BedrockRuntimeClient({
    region: 'us-east-1',
    endpoint: emulator.url,
    credentials: CREDENTIALS,
    maxAttempts: 1,
  });
}

async function toldThroughPlugin(
  command: ConverseCommand | ConverseStreamCommand,
  lang: 'en' | 'ko',
) {
  const client = newClient();
  client.middlewareStack.use(caprockPlugin({ region: 'us-east-1', lang, onEvent: () => {} }));
  return await client.send(command as ConverseCommand).then(
    () => expect.unreachable(),
    (error: Error) => error.message,
  );
}

async function toldBySafe(way: 'call' | 'stream', lang: 'en' | 'ko') {
  const options = {
    model: MODEL,
    client: newClient(),
    lang,
    retry: false as const,
    onEvent: () => {},
  };
  if (way === 'call') return (await safeClaudeCall('hi', options)).content;
  const { textStream, result } = safeClaudeStream('hi', options);
  for await (const _ of textStream);
  return (await result).content;
}

describe.each(['en', 'ko'] as const)(
  'in %s, a spent quota is told in the words of the AWS SDK',
  (lang) => {
    beforeEach(() =>
      emulator.fault({
        type: 'error',
        status: 429,
        exception: 'ThrottlingException',
        message: 'Too many tokens per day, please wait before trying again.',
      }),
    );

    test.each([
      [
        'caprockPlugin, Converse',
        () => toldThroughPlugin(new ConverseCommand({ modelId: MODEL, messages }), lang),
      ],
      [
        'caprockPlugin, ConverseStream',
        () => toldThroughPlugin(new ConverseStreamCommand({ modelId: MODEL, messages }), lang),
      ],
      ['safeClaudeCall', () => toldBySafe('call', lang)],
      ['safeClaudeStream', () => toldBySafe('stream', lang)],
    ])('by %s', async (_, ask) => {
      const told = await ask();
      expect(told).toContain('`safeClaudeCall(messages, { fallbacks: [...] })`');
      expect(told).not.toContain('withCaprock');
      expect(/[가-힣]/.test(told)).toBe(lang === 'ko');
    });
  },
);
