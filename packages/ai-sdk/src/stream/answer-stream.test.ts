import { setTimeout } from 'node:timers/promises';
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import type { CaprockEvent } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import {
  type LanguageModelMiddleware,
  type ModelMessage,
  stepCountIs,
  streamText,
  type TextStreamPart,
  type ToolSet,
  tool,
  wrapLanguageModel,
} from 'ai';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { caprockMiddleware } from '../caprock-middleware.ts';
import type { AiSdkOptions } from '../options.ts';
import { withCaprock } from '../with-caprock.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

const SONNET = 'us.anthropic.claude-sonnet-4-6';
const HAIKU = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';

const bedrock = () =>
  createAmazonBedrock({
    region: 'us-east-1',
    baseURL: emulator.url,
    accessKeyId: 'local',
    secretAccessKey: 'local',
  });

function model(options: AiSdkOptions = {}) {
  return withCaprock(bedrock(), { region: 'us-east-1', onEvent: () => {}, ...options })(SONNET);
}

/** Long enough for several deltas. */
const prompt = 'Tell me a story that is long enough for many deltas.';
const answer = `You said: ${prompt}`;

interface Run {
  readonly options?: AiSdkOptions;
  readonly messages?: ModelMessage[];
  readonly call?: Partial<Parameters<typeof streamText>[0]>;
}

async function run({ options, messages, call }: Run = {}) {
  const errors: unknown[] = [];
  const result = streamText({
    model: model(options),
    messages: messages ?? [{ role: 'user', content: prompt }],
    maxRetries: 0,
    onError: ({ error }) => {
      errors.push(error);
    },
    ...(call as object),
  });
  const parts: TextStreamPart<ToolSet>[] = [];
  for await (const part of result.fullStream) parts.push(part);
  const text = parts.map((part) => (part.type === 'text-delta' ? part.text : '')).join('');
  return { result, parts, errors, text };
}

const models = () => emulator.requests.map(({ model: id }) => id);
const fallbacks = ['claude-haiku-4-5'];

describe('an answer that arrives', () => {
  test('is streamed delta by delta, with the report on the finish part', async () => {
    const { result, parts, text, errors } = await run();
    expect(text).toBe(answer);
    expect(errors).toEqual([]);
    expect(parts.filter(({ type }) => type === 'text-delta').length).toBeGreaterThan(3);
    expect(await result.finishReason).toBe('stop');
    expect((await result.response).modelId).toBe(SONNET);
    expect((await result.usage).totalTokens).toBeGreaterThan(0);
    const metadata = await result.providerMetadata;
    expect(metadata?.caprock).toMatchObject({ model: SONNET, repairs: [], attempts: [{}] });
    const steps = await result.steps;
    expect(steps).toHaveLength(1);
  });

  test('tells its repairs as warnings', async () => {
    const messages: ModelMessage[] = [
      { role: 'user', content: 'one' },
      { role: 'assistant', content: ' ' },
      { role: 'user', content: 'two' },
    ];
    const { result } = await run({ messages });
    const warnings = await result.warnings;
    expect(warnings).toHaveLength(3);
    expect(warnings?.[0]).toMatchObject({ type: 'other' });
  });

  test('has raw chunks only where they were asked for', async () => {
    const types = ({ parts }: Awaited<ReturnType<typeof run>>) =>
      new Set(parts.map(({ type }) => type));
    expect(types(await run()).has('raw')).toBe(false);
    expect(types(await run({ call: { includeRawChunks: true } })).has('raw')).toBe(true);
  });

  test('is followed by the next step of a tool loop', async () => {
    emulator.script({ toolUse: { name: 'weather', input: { city: 'Seoul' } } }, { text: 'Sunny.' });
    const weather = tool({
      description: 'Tells the weather',
      inputSchema: z.object({ city: z.string() }),
      execute: async ({ city }) => `${city}: sunny`,
    });
    const { text, result } = await run({ call: { tools: { weather }, stopWhen: stepCountIs(3) } });
    expect(text).toBe('Sunny.');
    expect(await result.steps).toHaveLength(2);
  });
});

describe('before the first content', () => {
  test.each([
    ['an error answer', { type: 'error', status: 503, exception: 'ServiceUnavailableException' }],
    [
      'an exception event',
      { type: 'exception', afterDeltas: 0, exception: 'throttlingException', message: 'slow' },
    ],
    [
      'an exception event that the provider does not know',
      {
        type: 'exception',
        afterDeltas: 0,
        exception: 'modelTimeoutException',
        message: 'Model timed out',
      },
    ],
    ['an empty stream', { type: 'empty' }],
    ['a cut', { type: 'cut', afterDeltas: 0 }],
    ['a broken connection', { type: 'reset', afterDeltas: 0 }],
    ['a dropped connection', { type: 'drop' }],
  ] as const)('%s goes to the fallback, and nothing of it is seen', async (_, fault) => {
    emulator.fault({ ...fault, model: SONNET });
    const { text, errors, parts, result } = await run({ options: { fallbacks } });
    expect(text).toBe(answer);
    expect(errors).toEqual([]);
    expect(models()).toEqual([SONNET, SONNET, HAIKU]);
    expect((await result.response).modelId).toBe(HAIKU);
    expect(parts.filter(({ type }) => type === 'text-start')).toHaveLength(1);
    const caprock = (await result.providerMetadata)?.caprock;
    expect(caprock).toMatchObject({
      model: HAIKU,
      attempts: [{ model: SONNET }, {}, { model: HAIKU }],
    });
  });

  test('a stream that never gets anywhere fails once, with the cause', async () => {
    emulator.fault({ type: 'empty' });
    const { errors, text } = await run({ options: { retry: { attemptsPerTarget: 2 } } });
    expect(text).toBe('');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ diagnosis: { kind: 'stream-error' } });
    expect(emulator.requests).toHaveLength(2);
  });

  test('an exception event is diagnosed by its type', async () => {
    emulator.fault({
      type: 'exception',
      afterDeltas: 0,
      exception: 'validationException',
      message: 'no idea',
    });
    const { errors } = await run({ options: { fallbacks } });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ type: 'validationException', statusCode: 400 });
    expect(models()).toEqual([SONNET]);
  });
});

describe('after the first content', () => {
  test.each([
    ['a cut', { type: 'cut', afterDeltas: 2 }],
    ['a broken connection', { type: 'reset', afterDeltas: 2 }],
    [
      'an exception event',
      {
        type: 'exception',
        afterDeltas: 2,
        exception: 'serviceUnavailableException',
        message: 'gone',
      },
    ],
    [
      'an exception event that the provider does not know',
      {
        type: 'exception',
        afterDeltas: 2,
        exception: 'modelTimeoutException',
        message: 'Model timed out',
      },
    ],
  ] as const)('%s is one error, and nothing is sent again', async (_, fault) => {
    emulator.fault({ ...fault, model: SONNET });
    const events: CaprockEvent[] = [];
    const { text, errors, parts, result } = await run({
      options: { fallbacks, onEvent: (event) => events.push(event) },
    });
    expect(answer.startsWith(text)).toBe(true);
    expect(text.length).toBeGreaterThan(0);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toBeInstanceOf(Error);
    expect(errors[0]).toHaveProperty('diagnosis');
    expect(models()).toEqual([SONNET]);
    expect(parts.filter(({ type }) => type === 'error')).toHaveLength(1);
    expect(await result.finishReason).toBe('error');
    expect(await result.text).toBe(text);
    expect((await result.providerMetadata)?.caprock).toMatchObject({ model: SONNET });
    expect(events.at(-1)).toMatchObject({
      type: 'gave-up',
      attempts: [{ kind: expect.any(String) }],
    });
  });

  test('an abort ends the stream as an abort', async () => {
    const controller = new AbortController();
    emulator.script({ text: 'long '.repeat(4_000) });
    const result = streamText({
      model: model(),
      prompt,
      abortSignal: controller.signal,
      onError: () => {},
    });
    const types: string[] = [];
    for await (const { type } of result.fullStream) {
      types.push(type);
      if (type === 'text-delta') controller.abort();
    }
    expect(types.at(-1)).toBe('abort');
    expect(types).not.toContain('error');
  });

  test('leaving the stream closes the connection', async () => {
    emulator.script({ text: 'long '.repeat(4_000) });
    const { stream } = await model().doStream({
      prompt: [{ role: 'user', content: [{ type: 'text', text: 'hi' }] }],
    });
    const reader = stream.getReader();
    await reader.read();
    await expect(reader.cancel()).resolves.toBeUndefined();
    expect(await reader.read()).toEqual({ done: true, value: undefined });
  });
});

test('parts that are asked for all at once come all, in order', async () => {
  const { stream } = await model().doStream({
    prompt: [{ role: 'user', content: [{ type: 'text', text: prompt }] }],
  });
  const reader = stream.getReader();
  const parts = await Promise.all(Array.from({ length: 40 }, () => reader.read()));
  const text = parts.map(({ value }) => (value?.type === 'text-delta' ? value.delta : '')).join('');
  expect(text).toBe(answer);
  const types = parts.map(({ done, value }) => (done ? 'end' : value?.type));
  expect(types.slice(0, 2)).toEqual(['stream-start', 'response-metadata']);
  expect(types.indexOf('end')).toBe(types.indexOf('finish') + 1);
});

test('a caller who reads no further holds the host back', async () => {
  emulator.script({ text: 'long '.repeat(400) });
  let passed = 0;
  const counting: LanguageModelMiddleware = {
    specificationVersion: 'v4',
    async wrapStream({ doStream }) {
      const { stream, ...rest } = await doStream();
      const counted = new TransformStream({
        transform(part, controller) {
          passed += 1;
          controller.enqueue(part);
        },
      });
      return { ...rest, stream: stream.pipeThrough(counted) };
    },
  };
  const { stream } = await wrapLanguageModel({
    model: bedrock()(SONNET),
    middleware: [caprockMiddleware({ region: 'us-east-1', onEvent: () => {} }), counting],
  }).doStream({ prompt: [{ role: 'user', content: [{ type: 'text', text: prompt }] }] });
  const reader = stream.getReader();
  for (let read = 0; read < 10; read += 1) await reader.read();
  await setTimeout(50);
  const ahead = passed;
  // Every other part is a raw chunk that is taken out, and each stream on the way may hold one.
  expect(ahead).toBeGreaterThan(10);
  expect(ahead).toBeLessThan(2 * (10 + 8) + 6);
  const rest: unknown[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) rest.push(next);
  expect(passed).toBeGreaterThan(5 * ahead);
  expect(rest.length).toBeGreaterThan(2 * ahead);
});

test('twenty streams at once, the first model down: all twenty arrive', async () => {
  emulator.fault({ type: 'cut', afterDeltas: 0, model: SONNET });
  const runs = await Promise.all(Array.from({ length: 20 }, () => run({ options: { fallbacks } })));
  expect(runs.map(({ text }) => text)).toEqual(Array.from({ length: 20 }, () => answer));
});
