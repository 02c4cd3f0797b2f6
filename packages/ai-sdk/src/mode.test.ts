import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import type { CaprockEvent } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { generateText, wrapLanguageModel } from 'ai';
import { describe, expect, test, vi } from 'vitest';
import { caprockMiddleware } from './caprock-middleware.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

const SONNET = 'us.anthropic.claude-sonnet-4-6';
const plain = () =>
  createAmazonBedrock({
    region: 'us-east-1',
    baseURL: emulator.url,
    accessKeyId: 'local',
    secretAccessKey: 'local',
  });

/** Bedrock refuses a blank text block. */
const messages = [
  { role: 'user', content: 'one' },
  { role: 'assistant', content: ' ' },
  { role: 'user', content: 'two' },
] as const;

test('off is the provider or the model itself, also by the environment', () => {
  const provider = plain();
  const model = provider(SONNET);
  expect(withCaprock(provider, { mode: 'off' })).toBe(provider);
  vi.stubEnv('CAPROCK_MODE', 'off');
  expect(withCaprock(model)).toBe(model);
  expect(withCaprock([model, provider('other')])).toBe(model);
  vi.unstubAllEnvs();
});

describe('observe', () => {
  const events: CaprockEvent[] = [];
  const options = {
    mode: 'observe',
    region: 'us-east-1',
    onEvent: (event: CaprockEvent) => void events.push(event),
  } as const;

  test.each([
    ['a provider', () => withCaprock(plain(), options)(SONNET)],
    ['a model', () => withCaprock(plain()(SONNET), options)],
    [
      'the middleware',
      () => wrapLanguageModel({ model: plain()(SONNET), middleware: caprockMiddleware(options) }),
    ],
  ])('%s sends what the host sends, and tells what would have been done', async (_, model) => {
    events.splice(0);
    const settings = { messages: [...messages], maxRetries: 0 };
    await expect(generateText({ model: plain()(SONNET), ...settings })).rejects.toThrow();
    const call = generateText({ model: model(), ...settings });
    const error = await call.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ statusCode: 400 });
    expect(error).not.toHaveProperty('diagnosis');
    const [own, watched, ...more] = emulator.requests;
    expect(watched?.body).toEqual(own?.body);
    expect(more).toEqual([]);
    expect(events.map(({ type, applied }) => [type, applied])).toEqual([
      ['resolved', false],
      ['repaired', false],
      ['gave-up', false],
    ]);
  });

  test('an answer comes as it is', async () => {
    events.splice(0);
    const model = withCaprock(plain(), options)(SONNET);
    const { text, warnings, providerMetadata } = await generateText({ model, prompt: 'Hello' });
    expect(text).toBe('You said: Hello');
    expect(warnings).toEqual([]);
    expect(providerMetadata).not.toHaveProperty('caprock');
    expect(events.map(({ type }) => type)).toEqual(['resolved', 'observed']);
  });
});
