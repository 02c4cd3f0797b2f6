import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible, type OpenAICompatibleProvider } from '@ai-sdk/openai-compatible';
import { CaprockError, type CaprockEvent } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { createProviderRegistry, generateText, type ModelMessage, wrapLanguageModel } from 'ai';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { caprockMiddleware } from '../caprock-middleware.ts';
import { preparePrompt } from '../prepare-prompt.ts';
import { liteLlm, plainLiteLlm } from '../testing/litellm.ts';
import { withCaprock } from '../with-caprock.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

const models = () => emulator.requests.map(({ model }) => model);
const busy = {
  type: 'error',
  status: 429,
  exception: 'ThrottlingException',
  message: 'Too many requests, please wait before trying again.',
} as const;

/** Two turns of one role with a blank between them, and half a character. */
const messages: ModelMessage[] = [
  { role: 'assistant', content: 'Welcome.' },
  { role: 'user', content: 'one \ud800' },
  { role: 'assistant', content: ' ' },
  { role: 'user', content: 'two' },
];

describe('a provider', () => {
  test('keeps its exact type, stays callable, and keeps all that it has', () => {
    const plain = plainLiteLlm(emulator.url);
    const gateway = withCaprock(plain, { gateway: true });
    expectTypeOf(gateway).toEqualTypeOf<OpenAICompatibleProvider>();
    expect(typeof gateway).toBe('function');
    expect(gateway.embeddingModel).toBe(plain.embeddingModel);
    expect(gateway.completionModel).toBe(plain.completionModel);
    expect(gateway.embeddingModel('titan').modelId).toBe('titan');
  });

  test.each(['call', 'languageModel', 'chatModel'] as const)(
    "sends the gateway's own name as it is written (%s)",
    async (way) => {
      const gateway = liteLlm(emulator.url, { baseModel: 'claude-sonnet-4-6' });
      const model = way === 'call' ? gateway('team-sonnet') : gateway[way]('team-sonnet');
      expect(model).toMatchObject({ modelId: 'team-sonnet', provider: 'litellm.chat' });
      const { text, response, providerMetadata } = await generateText({ model, prompt: 'Hello' });
      expect(text).toBe('You said: Hello');
      expect(response.modelId).toBe('team-sonnet');
      expect(providerMetadata?.caprock).toEqual({
        model: 'team-sonnet',
        requested: 'team-sonnet',
        repairs: [],
        attempts: [{ model: 'team-sonnet' }],
      });
      expect(models()).toEqual(['team-sonnet']);
    },
  );

  test('works in a registry', async () => {
    const registry = createProviderRegistry({ litellm: liteLlm(emulator.url) });
    const { text } = await generateText({
      model: registry.languageModel('litellm:fast'),
      messages,
    });
    expect(text).toMatch(/^You said: /);
  });

  test('is repaired for the model that is behind the name', async () => {
    const call = (options: Parameters<typeof liteLlm>[1]) =>
      generateText({
        model: liteLlm(emulator.url, options)('newest-sonnet'),
        messages,
        temperature: 0.2,
      });
    await expect(
      generateText({ model: plainLiteLlm(emulator.url)('newest-sonnet'), messages, maxRetries: 0 }),
    ).rejects.toMatchObject({ statusCode: 400 });
    const { warnings, providerMetadata } = await call({ baseModel: 'claude-sonnet-5-5' });
    expect(warnings?.map((warning) => warning.type)).toContain('other');
    expect(providerMetadata?.caprock).toMatchObject({
      repairs: expect.arrayContaining([
        expect.objectContaining({ rule: 'drop-sampling-parameters' }),
        expect.objectContaining({ rule: 'start-with-user-turn' }),
      ]),
    });
    expect(emulator.requests.at(-1)?.chat).not.toHaveProperty('temperature');
  });

  test('answers what the guide could not: a system message alone', async () => {
    const system: ModelMessage[] = [{ role: 'system', content: 'Say hello.' }];
    const settings = { allowSystemInMessages: true, messages: system, maxRetries: 0 };
    const model = plainLiteLlm(emulator.url)('claude-sonnet-4');
    await expect(generateText({ model, ...settings })).rejects.toThrow(
      'bedrock requires at least one non-system message',
    );
    const guarded = liteLlm(emulator.url)('claude-sonnet-4');
    const { text } = await generateText({ model: guarded, ...preparePrompt(system) });
    expect(text).toMatch(/^You said/);
    const bare = await generateText({ model: guarded, ...settings });
    expect(bare.text).toMatch(/^You said/);
  });
});

describe('a fallback', () => {
  test('is another name of the gateway, with the traits of its own model', async () => {
    emulator.fault({ ...busy, model: 'newest-sonnet' });
    const gateway = liteLlm(emulator.url, {
      baseModel: 'claude-sonnet-5-5',
      fallbacks: [{ model: 'fast', baseModel: 'claude-haiku-4-5' }],
    });
    const { response, warnings, providerMetadata } = await generateText({
      model: gateway('newest-sonnet'),
      prompt: 'Hello',
      temperature: 0.2,
    });
    expect(models()).toEqual(['newest-sonnet', 'newest-sonnet', 'fast']);
    expect(response.modelId).toBe('fast');
    expect(emulator.requests.map(({ chat }) => chat?.temperature)).toEqual([
      undefined,
      undefined,
      0.2,
    ]);
    expect(warnings).toEqual([
      {
        type: 'other',
        message: 'Caprock: newest-sonnet → fast (newest-sonnet: throttled-requests)',
      },
    ]);
    expect(providerMetadata?.caprock).toMatchObject({ model: 'fast', requested: 'newest-sonnet' });
  });

  test('of one model object is a name, or another object', async () => {
    emulator.fault({ ...busy, model: 'team-sonnet' });
    const plain = plainLiteLlm(emulator.url);
    const options = { gateway: true, onEvent: () => {} };
    const byName = withCaprock(plain('team-sonnet'), { ...options, fallbacks: ['fast'] });
    expect((await generateText({ model: byName, prompt: 'Hi' })).response.modelId).toBe('fast');
    const byObject = withCaprock([plain('team-sonnet'), plain('fast')], options);
    expect((await generateText({ model: byObject, prompt: 'Hi' })).response.modelId).toBe('fast');
    const wrapped = wrapLanguageModel({
      model: plain('team-sonnet'),
      middleware: caprockMiddleware({ ...options, fallbacks: [plain('fast')] }),
    });
    expect((await generateText({ model: wrapped, prompt: 'Hi' })).text).toBe('You said: Hi');
  });

  test('regions are not read', async () => {
    const gateway = liteLlm(emulator.url, {
      region: 'us-east-1',
      regions: ['us-east-1', 'us-west-2'],
      fallbacks: ['fast', { model: 'team-sonnet', region: 'eu-west-1' }],
    });
    emulator.fault({ ...busy, times: 2 });
    const { providerMetadata } = await generateText({
      model: gateway('claude-opus'),
      prompt: 'Hi',
    });
    expect(models()).toEqual(['claude-opus', 'claude-opus', 'fast']);
    expect(providerMetadata?.caprock).not.toHaveProperty('region');
  });
});

describe('models of two kinds in one chain', () => {
  const bedrock = () =>
    createAmazonBedrock({
      region: 'us-east-1',
      baseURL: emulator.url,
      accessKeyId: 'local',
      secretAccessKey: 'local',
    });
  const SONNET = 'us.anthropic.claude-sonnet-4-6';

  test('a chat model stands in for Bedrock, as one of another vendor would', async () => {
    emulator.fault({ ...busy, model: SONNET });
    const fallbacks = [plainLiteLlm(emulator.url)('fast')];
    const retry = { attemptsPerTarget: 1 };
    const options = { region: 'us-east-1', fallbacks, retry, onEvent: () => {} };
    const model = withCaprock(bedrock(), options)('claude-sonnet-4-6');
    const { text, providerMetadata } = await generateText({ model, messages });
    expect(text).toBe('You said: two');
    expect(providerMetadata?.caprock).toMatchObject({ model: 'fast' });
    expect(models()).toEqual([SONNET, 'fast']);
  });

  test('Bedrock stands in for a gateway', async () => {
    emulator.fault({ ...busy, model: 'team-sonnet' });
    const fallbacks = [bedrock()(SONNET)];
    const model = liteLlm(emulator.url, { fallbacks, retry: { attemptsPerTarget: 1 } })(
      'team-sonnet',
    );
    const { text, providerMetadata } = await generateText({ model, messages });
    expect(text).toBe('You said: two');
    expect(providerMetadata?.caprock).toMatchObject({ model: SONNET });
    expect(models()).toEqual(['team-sonnet', SONNET]);
  });
});

describe('what does not go together', () => {
  test('a chat provider without `gateway: true` says what to write', () => {
    const plain = plainLiteLlm(emulator.url);
    const remedy = /'litellm\.chat' .*gateway: true/;
    expect(() => withCaprock(plain)('team-sonnet')).toThrow(remedy);
    expect(() => withCaprock(plain('team-sonnet'))).toThrow(remedy);
    const korean = () => withCaprock(plain, { lang: 'ko' })('team-sonnet');
    expect(korean).toThrow(/gateway: true.*알려|알려.*gateway: true/s);
    expect(korean).toThrow(CaprockError);
  });

  test('`gateway: true` with Bedrock, or with the Responses API, says what to take', () => {
    const options = { gateway: true } as const;
    const remedy = 'createOpenAICompatible(';
    const bedrock = createAmazonBedrock({ region: 'us-east-1' });
    expect(() => withCaprock(bedrock, options)('claude-sonnet-4-6')).toThrow(remedy);
    const openai = createOpenAI({ baseURL: `${emulator.url}/v1`, apiKey: 'sk-local-gateway' });
    expect(() => withCaprock(openai, options)('team-sonnet')).toThrow(remedy);
  });

  test('the middleware says it in the call', async () => {
    const model = wrapLanguageModel({
      model: plainLiteLlm(emulator.url)('team-sonnet'),
      middleware: caprockMiddleware(),
    });
    await expect(generateText({ model, prompt: 'Hello' })).rejects.toThrow('gateway: true');
    expect(models()).toEqual([]);
  });
});

describe('mode', () => {
  test('off is the provider itself', () => {
    const plain = plainLiteLlm(emulator.url);
    expect(withCaprock(plain, { gateway: true, mode: 'off' })).toBe(plain);
  });

  test("observe sends the host's own request, and tells what would have been done", async () => {
    const events: CaprockEvent[] = [];
    const gateway = liteLlm(emulator.url, {
      mode: 'observe',
      onEvent: (event) => void events.push(event),
    });
    const call = generateText({ model: gateway('team-sonnet'), messages, maxRetries: 0 });
    await expect(call).rejects.toMatchObject({ statusCode: 400 });
    expect(emulator.requests[0]?.chat?.messages?.[0]).toMatchObject({ role: 'assistant' });
    expect(events.map(({ type, applied }) => [type, applied])).toEqual([
      ['repaired', false],
      ['gave-up', false],
    ]);
  });
});

test('query parameters and headers of the provider stay', async () => {
  const plain = createOpenAICompatible({
    name: 'litellm',
    baseURL: `${emulator.url}/v1`,
    headers: { Authorization: 'Bearer sk-local-gateway' },
    queryParams: { version: '1' },
  });
  const { text } = await generateText({
    model: withCaprock(plain, { gateway: true })('fast'),
    prompt: 'Hello',
  });
  expect(text).toBe('You said: Hello');
});

test('the chat models of the OpenAI provider work as well', async () => {
  const openai = createOpenAI({ baseURL: `${emulator.url}/v1`, apiKey: 'sk-local-gateway' });
  emulator.fault({ ...busy, model: 'team-sonnet' });
  const gateway = withCaprock(openai, { gateway: true, fallbacks: ['fast'], onEvent: () => {} });
  const { text, response } = await generateText({ model: gateway.chat('team-sonnet'), messages });
  expect(text).toMatch(/^You said: /);
  expect(response.modelId).toBe('fast');
});
