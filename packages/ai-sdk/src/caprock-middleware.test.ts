import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import type {
  LanguageModelV2,
  LanguageModelV2Middleware,
  LanguageModelV3,
  LanguageModelV3Middleware,
  LanguageModelV4,
} from '@ai-sdk/provider';
import { useEmulator } from '@caprock/emulator/vitest';
import { generateText, type LanguageModelMiddleware, streamText, wrapLanguageModel } from 'ai';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import { caprockMiddleware } from './caprock-middleware.ts';
import type { AiSdkMiddlewareOptions } from './options.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

const SONNET = 'us.anthropic.claude-sonnet-4-6';
const HAIKU = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';
const quiet = { region: 'us-east-1', onEvent: () => {} };

function plainModel(id: string) {
  return createAmazonBedrock({
    region: 'us-east-1',
    baseURL: emulator.url,
    accessKeyId: 'local',
    secretAccessKey: 'local',
  })(id);
}

function wrapped(id: string, options: AiSdkMiddlewareOptions = {}) {
  const middleware = caprockMiddleware({ ...quiet, ...options });
  return wrapLanguageModel({ model: plainModel(id), middleware });
}

const blank = [
  { role: 'user', content: 'one' },
  { role: 'assistant', content: ' ' },
  { role: 'user', content: 'two' },
] as const;

const throttled = {
  type: 'error',
  status: 429,
  exception: 'ThrottlingException',
  message: 'Too many requests',
} as const;

describe('the one model that it wraps', () => {
  test('gets a conversation that Bedrock takes', async () => {
    const { text, warnings, providerMetadata } = await generateText({
      model: wrapped(SONNET),
      messages: [...blank],
    });
    expect(text).toBe('You said: two');
    expect(warnings).toHaveLength(3);
    expect(providerMetadata?.caprock).toMatchObject({ model: SONNET });
  });

  test('gets it in a stream, too', async () => {
    const result = streamText({ model: wrapped(SONNET), messages: [...blank] });
    expect(await result.text).toBe('You said: two');
    expect(await result.warnings).toHaveLength(3);
  });

  test('is tried again, by one loop only', async () => {
    emulator.fault(throttled);
    const call = generateText({ model: wrapped(SONNET), prompt: 'hi' });
    await expect(call).rejects.toMatchObject({ isRetryable: false });
    expect(emulator.requests).toHaveLength(4);
  });

  test('gives way to another model object', async () => {
    emulator.fault({ ...throttled, model: SONNET });
    const model = wrapped(SONNET, { fallbacks: [plainModel(HAIKU)] });
    const { response } = await generateText({ model, prompt: 'hi' });
    expect(response.modelId).toBe(HAIKU);
    expect(emulator.requests).toHaveLength(3);
  });

  test('is guarded against a cut', async () => {
    emulator.fault({ type: 'cut', afterDeltas: 1 });
    const errors: unknown[] = [];
    const result = streamText({
      model: wrapped(SONNET),
      prompt: 'a prompt of some length',
      onError: ({ error }) => {
        errors.push(error);
      },
    });
    await result.consumeStream();
    expect(errors).toHaveLength(1);
    expect(await result.finishReason).toBe('error');
  });
});

describe('what a middleware cannot do', () => {
  test('a name is an error that names withCaprock', async () => {
    const call = generateText({ model: wrapped('claude-sonnet-4-6'), prompt: 'hi' });
    await expect(call).rejects.toThrow("withCaprock(createAmazonBedrock())('claude-sonnet-4-6')");
    expect(emulator.requests).toHaveLength(0);
  });

  test.each(['claude-haiku-4-5', { model: 'claude-haiku-4-5', region: 'us-west-2' }])(
    'so is a fallback by name',
    (fallback) => {
      const fallbacks = [fallback] as unknown as AiSdkMiddlewareOptions['fallbacks'] & object;
      expect(() => caprockMiddleware({ fallbacks })).toThrow("'claude-haiku-4-5'");
      expect(() => caprockMiddleware({ fallbacks, lang: 'ko' })).toThrow('미들웨어');
    },
  );
});

test('fits the interfaces of ai 5, 6 and 7', () => {
  const middleware = caprockMiddleware();
  expectTypeOf(middleware).toExtend<LanguageModelV2Middleware>();
  expectTypeOf(middleware).toExtend<LanguageModelV3Middleware>();
  expectTypeOf(middleware).toExtend<LanguageModelMiddleware>();
  const two = (model: LanguageModelV2) => withCaprock(model);
  const three = (model: LanguageModelV3) => withCaprock([model, model]);
  const four = (model: LanguageModelV4) => withCaprock(model, { fallbacks: [model] });
  expectTypeOf(two).returns.toEqualTypeOf<LanguageModelV2>();
  expectTypeOf(three).returns.toEqualTypeOf<LanguageModelV3>();
  expectTypeOf(four).returns.toEqualTypeOf<LanguageModelV4>();
  expect(middleware.specificationVersion).toBe('v3');
});

describe('a model that is guarded already', () => {
  const bedrock = () =>
    createAmazonBedrock({
      region: 'us-east-1',
      baseURL: emulator.url,
      accessKeyId: 'local',
      secretAccessKey: 'local',
    });
  const ways = {
    'by a middleware around withCaprock': () =>
      wrapLanguageModel({
        model: withCaprock(bedrock(), quiet)(SONNET),
        middleware: caprockMiddleware(quiet),
      }),
    'by two middlewares': () =>
      wrapLanguageModel({
        model: plainModel(SONNET),
        middleware: [caprockMiddleware(quiet), caprockMiddleware(quiet)],
      }),
    'by withCaprock around its provider': () =>
      withCaprock(withCaprock(bedrock(), quiet), quiet)(SONNET),
    'by withCaprock around it': () => withCaprock(withCaprock(bedrock(), quiet)(SONNET), quiet),
  };

  test.each(Object.entries(ways))('%s: one loop', async (_, make) => {
    emulator.fault({ ...throttled, headers: { 'retry-after': '0' } });
    await expect(generateText({ model: make(), prompt: 'Hello' })).rejects.toThrow('Too many');
    expect(emulator.requests).toHaveLength(4);
    emulator.reset();
    emulator.fault({
      type: 'error',
      status: 400,
      exception: 'ValidationException',
      message:
        'The maximum tokens you requested exceeds the model limit of 2000. Try again with a maximum tokens value that is lower than 2000.',
    });
    const call = generateText({ model: make(), prompt: 'Hello', maxOutputTokens: 3_000 });
    await expect(call).rejects.toThrow('maximum tokens');
    expect(emulator.requests).toHaveLength(2);
  });

  test.each(Object.entries(ways))('%s: one loop of a stream', async (_, make) => {
    emulator.fault({ ...throttled, headers: { 'retry-after': '0' } });
    const onError = vi.fn();
    await streamText({ model: make(), prompt: 'Hello', onError }).consumeStream();
    expect(onError).toHaveBeenCalledTimes(1);
    expect(emulator.requests).toHaveLength(4);
  });

  test('gives way to a fallback of the outer loop, which keeps its own tries', async () => {
    emulator.fault({ ...throttled, model: SONNET, headers: { 'retry-after': '0' } });
    emulator.fault({ ...throttled, model: HAIKU, headers: { 'retry-after': '0' }, times: 1 });
    const outer = caprockMiddleware({ ...quiet, fallbacks: [plainModel(HAIKU)] });
    const middleware = [outer, caprockMiddleware(quiet)];
    const model = wrapLanguageModel({ model: plainModel(SONNET), middleware });
    const { response } = await generateText({ model, prompt: 'hi' });
    expect(response.modelId).toBe(HAIKU);
    expect(emulator.requests).toHaveLength(4 + 2);
  });
});
