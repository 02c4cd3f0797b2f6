import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { type CaprockEvent, createCooldownStore, createLearnedStore } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { APICallError, generateObject, generateText, Output, stepCountIs, tool } from 'ai';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AiSdkOptions } from './options.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

const SONNET = 'us.anthropic.claude-sonnet-4-6';
const HAIKU = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';

function provider(options: AiSdkOptions = {}) {
  const plain = createAmazonBedrock({
    region: 'us-east-1',
    baseURL: emulator.url,
    accessKeyId: 'local',
    secretAccessKey: 'local',
  });
  return withCaprock(plain, { region: 'us-east-1', onEvent: () => {}, ...options });
}

const throttled = {
  type: 'error',
  status: 429,
  exception: 'ThrottlingException',
  message: 'Too many requests, please wait before trying again.',
} as const;

const models = () => emulator.requests.map(({ model }) => model);

describe('what is repaired', () => {
  test('a blank assistant turn between two user turns', async () => {
    const { text, warnings, providerMetadata } = await generateText({
      model: provider()(SONNET),
      messages: [
        { role: 'user', content: 'one' },
        { role: 'assistant', content: '   ' },
        { role: 'user', content: 'two' },
      ],
    });
    expect(text).toBe('You said: two');
    expect(emulator.requests[0]?.body.messages).toEqual([
      { role: 'user', content: [{ text: 'one' }, { text: 'two' }] },
    ]);
    const rules = ['drop-blank-text', 'drop-empty-messages', 'merge-adjacent-turns'];
    expect(providerMetadata?.caprock).toMatchObject({
      model: SONNET,
      region: 'us-east-1',
      requested: SONNET,
      repairs: rules.map((rule) => ({ rule })),
      attempts: [{ model: SONNET }],
    });
    expect(warnings).toHaveLength(3);
    expect(warnings?.[0]).toEqual({
      type: 'other',
      message: expect.stringMatching(/^Caprock: messages\[1\].*\(drop-blank-text\)$/),
    });
  });

  test('a system message in mid-conversation keeps its place', async () => {
    await generateText({
      model: provider()('claude-opus-4-8'),
      allowSystemInMessages: true,
      messages: [
        { role: 'user', content: 'one' },
        { role: 'assistant', content: 'two' },
        { role: 'user', content: 'three' },
        { role: 'system', content: 'Be brief.' },
      ],
    });
    expect(emulator.requests[0]?.body.messages?.at(-1)?.content).toEqual([
      { text: 'three' },
      { text: '<system>\nBe brief.\n</system>' },
    ]);
  });

  test('a tool history without tools keeps its calls and results', async () => {
    await generateText({
      model: provider()(SONNET),
      messages: [
        { role: 'user', content: 'weather?' },
        {
          role: 'assistant',
          content: [
            { type: 'tool-call', toolCallId: 't1', toolName: 'weather', input: { city: 'Seoul' } },
          ],
        },
        {
          role: 'tool',
          content: [
            {
              type: 'tool-result',
              toolCallId: 't1',
              toolName: 'weather',
              output: { type: 'text', value: 'sunny' },
            },
          ],
        },
        { role: 'user', content: 'Sum it up.' },
      ],
    });
    const { body } = emulator.requests[0] ?? {};
    expect(body?.toolConfig?.tools?.map(({ toolSpec }) => toolSpec?.name)).toEqual(['weather']);
    expect(JSON.stringify(body?.messages)).toContain('sunny');
    expect(body?.messages).toHaveLength(3);
  });

  test('nothing is told of a conversation that is fine', async () => {
    const { warnings, providerMetadata } = await generateText({
      model: provider()(SONNET),
      prompt: 'hi',
    });
    expect(warnings).toEqual([]);
    expect(providerMetadata?.caprock).toMatchObject({ repairs: [] });
  });

  test('a prompt with nothing to answer is refused before anything is sent', async () => {
    const call = generateText({ model: provider()(SONNET), prompt: '  ' });
    await expect(call).rejects.toThrow('blank');
    expect(emulator.requests).toHaveLength(0);
  });

  test('repair: false sends what the host makes', async () => {
    const call = generateText({ model: provider({ repair: false })(SONNET), prompt: '  ' });
    await expect(call).rejects.toThrow('blank');
    expect(emulator.requests).toHaveLength(1);
  });
});

describe('retry and fallback', () => {
  test('a throttled model: its fallback answers, in three requests', async () => {
    emulator.fault({ ...throttled, model: SONNET });
    const events: CaprockEvent[] = [];
    const bedrock = provider({
      fallbacks: ['claude-haiku-4-5'],
      onEvent: (event) => events.push(event),
    });
    const { response, providerMetadata, warnings } = await generateText({
      model: bedrock('claude-sonnet-4-6'),
      prompt: 'hi',
    });
    expect(models()).toEqual([SONNET, SONNET, HAIKU]);
    expect(response.modelId).toBe(HAIKU);
    expect(providerMetadata?.caprock).toMatchObject({
      model: HAIKU,
      requested: 'claude-sonnet-4-6',
      attempts: [
        { model: SONNET, kind: 'throttled-requests', status: 429 },
        { model: SONNET, kind: 'throttled-requests', status: 429 },
        { model: HAIKU },
      ],
    });
    expect(warnings).toEqual([{ type: 'other', message: expect.stringContaining(HAIKU) }]);
    expect(events.map(({ type }) => type)).toEqual([
      'resolved',
      'attempt',
      'cooldown',
      'retry',
      'attempt',
      'cooldown',
      'fallback',
      'attempt',
      'resolved',
      'answered',
    ]);
  });

  test('our tries are all the tries: the AI SDK does not multiply them', async () => {
    emulator.fault(throttled);
    const call = generateText({ model: provider()(SONNET), prompt: 'hi', maxRetries: 5 });
    const error = await call.catch((thrown: unknown) => thrown);
    expect(APICallError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ statusCode: 429, isRetryable: false });
    expect(emulator.requests).toHaveLength(4);
  });

  test('two targets get at most four requests in all when both are throttled', async () => {
    emulator.fault(throttled);
    const bedrock = provider({ fallbacks: ['claude-haiku-4-5'] });
    await expect(generateText({ model: bedrock(SONNET), prompt: 'hi' })).rejects.toThrow(
      'Too many requests',
    );
    expect(models()).toEqual([SONNET, SONNET, HAIKU, HAIKU]);
  });

  test('retry: false leaves the tries to the AI SDK', async () => {
    emulator.fault({ ...throttled, times: 1 });
    const call = generateText({
      model: provider({ retry: false })(SONNET),
      prompt: 'hi',
      maxRetries: 0,
    });
    await expect(call).rejects.toMatchObject({ isRetryable: true });
    expect(emulator.requests).toHaveLength(1);
  });

  test('a refused conversation goes to no other model', async () => {
    const bedrock = provider({ repair: false, fallbacks: ['claude-haiku-4-5'] });
    await expect(generateText({ model: bedrock(SONNET), prompt: ' ' })).rejects.toThrow();
    expect(models()).toEqual([SONNET]);
  });

  test('twenty calls at once, the first model down: all twenty are answered', async () => {
    emulator.fault({ ...throttled, model: SONNET });
    const model = provider({ fallbacks: ['claude-haiku-4-5'] })(SONNET);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => generateText({ model, prompt: `number ${index}` })),
    );
    expect(answers.map(({ text }) => text)).toEqual(
      Array.from({ length: 20 }, (_, index) => `You said: number ${index}`),
    );
    expect(new Set(answers.map(({ response }) => response.modelId))).toEqual(new Set([HAIKU]));
    // Each asks it once; that it fails for everybody is found out before many ask again.
    expect(models().filter((model) => model === SONNET).length).toBeLessThanOrEqual(25);
    expect(models().filter((model) => model === HAIKU)).toHaveLength(20);
  });

  test('a dropped connection is tried again', async () => {
    emulator.fault({ type: 'drop', times: 1 });
    const { text } = await generateText({ model: provider()(SONNET), prompt: 'hi', maxRetries: 0 });
    expect(text).toBe('You said: hi');
    expect(emulator.requests).toHaveLength(2);
  });
});

describe('from one call to the next', () => {
  test('a model that was busy is left alone, by every model of its provider', async () => {
    emulator.fault({ ...throttled, model: SONNET });
    const bedrock = provider({ fallbacks: [HAIKU] });
    await generateText({ model: bedrock(SONNET), prompt: 'hi' });
    const before = emulator.requests.length;
    const { response } = await generateText({ model: bedrock(SONNET), prompt: 'hi' });
    expect(response.modelId).toBe(HAIKU);
    expect(emulator.requests).toHaveLength(before + 1);
  });

  test('a limit that the model told is kept to, by every model of its provider', async () => {
    emulator.fault({
      type: 'error',
      status: 400,
      exception: 'ValidationException',
      message:
        'The maximum tokens you requested exceeds the model limit of 1000. Try again with a maximum tokens value that is lower than 1000.',
      times: 1,
    });
    const bedrock = provider();
    for (const prompt of ['hi', 'again']) {
      await generateText({ model: bedrock(SONNET), prompt, maxOutputTokens: 4_096 });
    }
    expect(emulator.requests.map(({ body }) => body)).toMatchObject([
      { inferenceConfig: { maxTokens: 4_096 } },
      { inferenceConfig: { maxTokens: 999 } },
      { inferenceConfig: { maxTokens: 999 } },
    ]);
  });
});

describe('stores that several providers share', () => {
  test('what one has met and learned, the other one knows and tells', async () => {
    emulator.fault({ ...throttled, model: SONNET });
    emulator.fault({
      type: 'error',
      model: HAIKU,
      status: 400,
      exception: 'ValidationException',
      message:
        'The maximum tokens you requested exceeds the model limit of 1000. Try again with a maximum tokens value that is lower than 1000.',
      times: 1,
    });
    const events: CaprockEvent[] = [];
    const settings = {
      fallbacks: [HAIKU],
      cooldowns: createCooldownStore(),
      learn: { store: createLearnedStore() },
      onEvent: (event: CaprockEvent) => events.push(event),
    };
    const ask = () =>
      generateText({ model: provider(settings)(SONNET), prompt: 'hi', maxOutputTokens: 4_096 });
    await ask();
    const before = emulator.requests.length;
    events.length = 0;
    await ask();
    expect(emulator.requests.slice(before)).toMatchObject([
      { model: HAIKU, body: { inferenceConfig: { maxTokens: 999 } } },
    ]);
    expect(events).toContainEqual(expect.objectContaining({ type: 'learned', model: HAIKU }));
  });
});

describe('an abort', () => {
  test('ends the call with its own error, in one request', async () => {
    emulator.fault({ type: 'delay', milliseconds: 5_000 });
    const controller = new AbortController();
    const call = generateText({
      model: provider()(SONNET),
      prompt: 'hi',
      abortSignal: controller.signal,
    });
    setTimeout(() => controller.abort(), 50);
    const error = await call.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'AbortError' });
    expect(error).not.toHaveProperty('diagnosis');
  });

  test('ends a wait between two tries', async () => {
    emulator.fault({ ...throttled, headers: { 'retry-after': '10' } });
    const controller = new AbortController();
    const onEvent = ({ type }: CaprockEvent) => {
      if (type === 'retry') controller.abort();
    };
    const call = generateText({
      model: provider({ onEvent })(SONNET),
      prompt: 'hi',
      abortSignal: controller.signal,
    });
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(emulator.requests).toHaveLength(1);
  });
});

describe('what the AI SDK does with a model', () => {
  const weather = tool({
    description: 'Tells the weather',
    inputSchema: z.object({ city: z.string() }),
    execute: async ({ city }) => `${city}: sunny`,
  });

  test('a tool loop', async () => {
    emulator.script({ toolUse: { name: 'weather', input: { city: 'Seoul' } } }, { text: 'Sunny.' });
    const { text, steps } = await generateText({
      model: provider()('claude-sonnet-4-6'),
      prompt: 'weather?',
      tools: { weather },
      stopWhen: stepCountIs(3),
    });
    expect(text).toBe('Sunny.');
    expect(steps).toHaveLength(2);
    expect(steps[0]?.toolResults[0]?.output).toBe('Seoul: sunny');
    expect(JSON.stringify(emulator.requests[1]?.body.messages)).toContain('Seoul: sunny');
  });

  test('a tool loop goes on with the fallback', async () => {
    emulator.script({ toolUse: { name: 'weather', input: { city: 'Seoul' } } }, { text: 'Sunny.' });
    const bedrock = provider({
      fallbacks: ['claude-haiku-4-5'],
      onEvent: ({ type }) => {
        if (type === 'resolved' && emulator.requests.length === 1)
          emulator.fault({ ...throttled, model: SONNET });
      },
    });
    const { text, response } = await generateText({
      model: bedrock(SONNET),
      prompt: 'weather?',
      tools: { weather },
      stopWhen: stepCountIs(3),
    });
    expect(text).toBe('Sunny.');
    expect(response.modelId).toBe(HAIKU);
  });

  const schema = z.object({ name: z.string(), count: z.number() });

  test.each([SONNET, HAIKU, 'us.anthropic.claude-opus-4-6-v1'])(
    'generateObject with %s',
    async (id) => {
      emulator.script(
        id === SONNET || id === HAIKU
          ? { toolUse: { name: 'json', input: { name: 'a', count: 1 } } }
          : { text: '{"name":"a","count":1}' },
      );
      const { object } = await generateObject({
        model: provider()(id),
        prompt: 'make one',
        schema,
      });
      expect(object).toEqual({ name: 'a', count: 1 });
    },
  );

  test('Output.object', async () => {
    emulator.script({ toolUse: { name: 'json', input: { name: 'b', count: 2 } } });
    const { output } = await generateText({
      model: provider()(SONNET),
      prompt: 'make one',
      output: Output.object({ schema }),
    });
    expect(output).toEqual({ name: 'b', count: 2 });
  });
});
