import { type AmazonBedrockProvider, createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { createAmazonBedrockAnthropic } from '@ai-sdk/amazon-bedrock/anthropic';
import { CaprockError } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { createProviderRegistry, customProvider, generateText } from 'ai';
import { afterEach, describe, expect, expectTypeOf, test } from 'vitest';
import type { AiSdkOptions } from './options.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

const SONNET = 'us.anthropic.claude-sonnet-4-6';
const HAIKU = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';

function plainProvider(region = 'us-east-1'): AmazonBedrockProvider {
  return createAmazonBedrock({
    region,
    baseURL: emulator.url,
    accessKeyId: 'local',
    secretAccessKey: 'local',
  });
}

function provider(options: AiSdkOptions = {}): AmazonBedrockProvider {
  return withCaprock(plainProvider(), { region: 'us-east-1', onEvent: () => {}, ...options });
}

const throttled = {
  type: 'error',
  status: 429,
  exception: 'ThrottlingException',
  message: 'Too many requests, please wait before trying again.',
} as const;

const models = () => emulator.requests.map(({ model }) => model);

describe('a provider', () => {
  test('keeps its exact type, stays callable, and keeps all that it has', () => {
    const plain = plainProvider();
    const bedrock = withCaprock(plain, { region: 'us-east-1' });
    expectTypeOf(bedrock).toEqualTypeOf<AmazonBedrockProvider>();
    expectTypeOf(bedrock('claude-sonnet-4-6')).toEqualTypeOf<ReturnType<AmazonBedrockProvider>>();
    expect(bedrock.tools).toBe(plain.tools);
    expect(bedrock.embeddingModel).toBe(plain.embeddingModel);
    expect(bedrock.embedding('amazon.titan-embed-text-v2:0').modelId).toBe(
      'amazon.titan-embed-text-v2:0',
    );
    expect(typeof bedrock).toBe('function');
  });

  test.each(['call', 'languageModel'] as const)(
    'resolves names before the model is built (%s)',
    (way) => {
      const bedrock = provider();
      const model =
        way === 'call' ? bedrock('claude-sonnet-4-6') : bedrock.languageModel('claude-sonnet-4-6');
      expect(model).toMatchObject({
        modelId: SONNET,
        provider: 'amazon-bedrock',
        specificationVersion: 'v4',
      });
      expect(model.supportedUrls).toEqual(plainProvider()(SONNET).supportedUrls);
    },
  );

  test('a plain name gets what the provider gives to Claude models only', async () => {
    await generateText({
      model: provider()('claude-sonnet-4-5'),
      prompt: 'hi',
      providerOptions: { bedrock: { reasoningConfig: { type: 'enabled', budgetTokens: 2000 } } },
    });
    expect(emulator.requests[0]?.body).toMatchObject({
      additionalModelRequestFields: { thinking: { type: 'enabled', budget_tokens: 2000 } },
    });
  });

  test('a name that means no model is refused with the names that do', () => {
    const bedrock = provider();
    expect(() => bedrock('claude-poem-9')).toThrow(CaprockError);
    expect(() => bedrock('claude-poem-9')).toThrow('us.anthropic.claude-');
    expect(() => provider({ fallbacks: ['gpt-4o'] })(SONNET)).toThrow("'gpt-4o'");
  });

  test('reads the region off the endpoint', () => {
    const bedrock = withCaprock(createAmazonBedrock({ region: 'eu-central-1', apiKey: 'local' }));
    expect(bedrock('claude-sonnet-4-6').modelId).toBe('eu.anthropic.claude-sonnet-4-6');
  });

  test('the /anthropic provider, too', () => {
    const settings = { region: 'eu-central-1', apiKey: 'local' };
    const model = withCaprock(createAmazonBedrockAnthropic(settings))('claude-sonnet-4-6');
    expect(model).toMatchObject({
      modelId: 'eu.anthropic.claude-sonnet-4-6',
      provider: 'bedrock.anthropic.messages',
    });
  });

  test('a fallback in another region is refused with the way that works', () => {
    const fallbacks = [{ model: 'claude-sonnet-4-6', region: 'us-west-2' }];
    expect(() => provider({ fallbacks })('claude-haiku-4-5')).toThrow(
      'createAmazonBedrock({ region })',
    );
  });

  test('works in a registry and in a custom provider', async () => {
    const registry = createProviderRegistry({ bedrock: provider() });
    const own = customProvider({ fallbackProvider: provider() });
    const first = await generateText({
      model: registry.languageModel(`bedrock:${HAIKU}`),
      prompt: 'a',
    });
    const second = await generateText({
      model: own.languageModel('claude-haiku-4-5'),
      prompt: 'b',
    });
    expect([first.text, second.text]).toEqual(['You said: a', 'You said: b']);
    expect(models()).toEqual([HAIKU, HAIKU]);
  });
});

describe('the default provider', () => {
  afterEach(() => {
    globalThis.AI_SDK_DEFAULT_PROVIDER = undefined;
  });

  test('makes a plain string name work', async () => {
    globalThis.AI_SDK_DEFAULT_PROVIDER = provider();
    const { text } = await generateText({ model: 'claude-sonnet-4-6', prompt: 'hi' });
    expect(text).toBe('You said: hi');
    expect(models()).toEqual([SONNET]);
  });
});

describe('model objects', () => {
  test('one model: its name is resolved, too', async () => {
    const model = withCaprock(plainProvider()('claude-sonnet-4-6'), { region: 'us-east-1' });
    expectTypeOf(model).toEqualTypeOf<ReturnType<AmazonBedrockProvider>>();
    await generateText({ model, prompt: 'hi' });
    expect(models()).toEqual([SONNET]);
  });

  test('a list: the second answers when the first cannot', async () => {
    emulator.fault({ ...throttled, model: SONNET });
    const bedrock = plainProvider();
    const model = withCaprock([bedrock(SONNET), bedrock(HAIKU)], {
      region: 'us-east-1',
      onEvent: () => {},
    });
    const { response } = await generateText({ model, prompt: 'hi' });
    expect(response.modelId).toBe(HAIKU);
    expect(models()).toEqual([SONNET, SONNET, HAIKU]);
  });

  test('a fallback of another region signs for that region', async () => {
    emulator.fault({ ...throttled, region: 'us-east-1' });
    const model = withCaprock([plainProvider()(SONNET), plainProvider('us-west-2')(SONNET)], {
      onEvent: () => {},
    });
    await generateText({ model, prompt: 'hi' });
    expect(emulator.requests.map(({ region }) => region)).toEqual([
      'us-east-1',
      'us-east-1',
      'us-west-2',
    ]);
  });

  test('a model that cannot be built again needs its provider for a name', () => {
    const { specificationVersion, doGenerate, doStream, supportedUrls } = plainProvider()(SONNET);
    const own = { specificationVersion, doGenerate, doStream, supportedUrls, provider: 'own' };
    const model = { ...own, modelId: 'claude-sonnet-4-6' };
    expect(() => withCaprock(model, { region: 'us-east-1' })).toThrow('withCaprock(provider)');
  });

  test('models of two specifications cannot stand in one chain', () => {
    const model = plainProvider()(SONNET);
    const old = { ...model, modelId: HAIKU, specificationVersion: 'v2' };
    expect(() =>
      withCaprock([model, { ...old, doGenerate: model.doGenerate, doStream: model.doStream }]),
    ).toThrow('another version');
  });
});
