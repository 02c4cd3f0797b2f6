import { caprockMiddleware, preparePrompt, withCaprock } from '@caprock/ai-sdk';
import type { CallReport } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import type { ToolLoopAgent, UIMessage } from 'ai';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newestHosts, providerOf, settingsFor } from './conformance/ai-sdk/newest-hosts.ts';
import { HAIKU, modelsOf, SONNET } from './conformance/case.ts';

const emulator = useEmulator();
const throttled = {
  type: 'error',
  status: 429,
  exception: 'ThrottlingException',
  message: 'Too many requests, please wait before trying again.',
} as const;
const CALL = { toolUse: { name: 'weather', input: { city: 'Seoul' } } };
const region = 'us-east-1';

beforeAll(() => {
  globalThis.AI_SDK_LOG_WARNINGS = false;
});
afterEach(() => {
  globalThis.AI_SDK_DEFAULT_PROVIDER = undefined;
});

describe.each(newestHosts)('ai $major', (host) => {
  const { ai, major } = host;
  const weather = ai.tool({
    description: 'Tells the weather',
    inputSchema: ai.jsonSchema({ type: 'object', properties: { city: { type: 'string' } } }),
    execute: async (input) => `${(input as { city: string }).city}: sunny`,
  });
  const caprock = () => providerOf(host, emulator.url, { fallbacks: ['claude-haiku-4-5'] });

  test('an agent runs its tools, and goes on with the fallback', async () => {
    emulator.script(CALL, { text: 'Sunny.' });
    emulator.fault({ ...throttled, model: SONNET, after: 1 });
    const { Experimental_Agent } = ai as unknown as { Experimental_Agent: typeof ToolLoopAgent };
    const Agent = ai.ToolLoopAgent ?? Experimental_Agent;
    const agent = new Agent({
      model: caprock()('claude-sonnet-4-6'),
      tools: { weather },
      stopWhen: ai.stepCountIs(3),
    });
    const { text, steps } = await agent.generate({ prompt: 'weather?' });
    expect(text).toBe('Sunny.');
    expect(steps).toHaveLength(2);
    expect(modelsOf(emulator).at(-1)).toBe(HAIKU);
  });

  test('a registry, a custom provider and the default provider take it', async () => {
    const registry = ai.createProviderRegistry({ bedrock: caprock() });
    const custom = ai.customProvider({
      languageModels: { small: caprock()('claude-haiku-4-5') },
      fallbackProvider: caprock(),
    });
    globalThis.AI_SDK_DEFAULT_PROVIDER = caprock();
    const models = [
      registry.languageModel(`bedrock:${HAIKU}`),
      custom.languageModel('small'),
      custom.languageModel('claude-haiku-4-5'),
      'claude-haiku-4-5',
    ];
    for (const model of models) {
      expect((await ai.generateText({ model, prompt: 'hi' })).text).toBe('You said: hi');
    }
    expect(modelsOf(emulator)).toEqual(models.map(() => HAIKU));
  });

  test('what is no language model is the provider’s own', () => {
    const plain = host.bedrock.createAmazonBedrock(settingsFor(emulator.url));
    const bedrock = withCaprock(plain, { region });
    expect(bedrock.tools).toBe(plain.tools);
    expect(bedrock.embedding).toBe(plain.embedding);
    expect(bedrock.imageModel).toBe(plain.imageModel);
  });

  test.each(['bedrock', 'amazonBedrock'])('options under %s arrive', async (key) => {
    await ai.generateText({
      model: caprock()(SONNET),
      prompt: 'hi',
      providerOptions: {
        [key]: {
          reasoningConfig: { type: 'enabled', budgetTokens: 2_000 },
          additionalModelRequestFields: { anthropic_beta: ['context-1m-2025-08-07'] },
        },
      },
    });
    expect(emulator.requests[0]?.body.additionalModelRequestFields).toMatchObject({
      thinking: { type: 'enabled', budget_tokens: 2_000 },
      anthropic_beta: ['context-1m-2025-08-07'],
    });
  });

  test('generateObject', async () => {
    const schema = ai.jsonSchema({
      type: 'object',
      properties: { name: { type: 'string' } },
      required: ['name'],
      additionalProperties: false,
    });
    const { object } = await ai.generateObject({ model: caprock()(SONNET), prompt: 'one', schema });
    expect(object).toEqual({ name: expect.any(String) });
  });

  test('messages of a page, one of them interrupted, through preparePrompt', async () => {
    const messages = [
      { id: '1', role: 'user', parts: [{ type: 'text', text: 'one' }] },
      {
        id: '2',
        role: 'assistant',
        parts: [
          { type: 'text', text: ' ' },
          {
            type: 'tool-weather',
            toolCallId: 't1',
            state: 'input-available',
            input: { city: 'Seoul' },
          },
        ],
      },
      { id: '3', role: 'user', parts: [{ type: 'text', text: 'two' }] },
    ] as UIMessage[];
    const { text } = await ai.generateText({
      model: caprock()(SONNET),
      ...preparePrompt(await ai.convertToModelMessages(messages)),
      tools: { weather },
    });
    expect(text).toContain('two');
    expect(emulator.requests.map(({ status }) => status)).toEqual([200]);
  });

  test('a middleware repairs, retries and falls back to a model object', async () => {
    const plain = host.bedrock.createAmazonBedrock(settingsFor(emulator.url));
    emulator.fault({ ...throttled, model: SONNET });
    const middleware = caprockMiddleware({ region, fallbacks: [plain(HAIKU)], onEvent: () => {} });
    const model = ai.wrapLanguageModel({ model: plain(SONNET), middleware });
    const { text, providerMetadata, warnings } = await ai.generateText({
      model,
      messages: [
        { role: 'user', content: 'one' },
        { role: 'assistant', content: ' ' },
        { role: 'user', content: 'two' },
      ],
    });
    expect(text).toBe('You said: two');
    expect(providerMetadata?.caprock).toMatchObject({ model: HAIKU });
    const report = providerMetadata?.caprock as unknown as CallReport | undefined;
    expect(report?.repairs).toHaveLength(3);
    expect(warnings).toHaveLength(4);
  });

  test('a call that takes too long for its caller ends as a timeout, in one request', async () => {
    emulator.fault({ type: 'delay', milliseconds: 30_000 });
    const limit = major === 5 ? { abortSignal: AbortSignal.timeout(300) } : { timeout: 300 };
    const call = ai.generateText({ model: caprock()(SONNET), prompt: 'hi', ...limit });
    await expect(call).rejects.toMatchObject({
      name: expect.stringMatching(/^(?:Timeout|Abort)Error$/),
    });
    expect(emulator.requests.length).toBeLessThanOrEqual(1);
  });

  test('the host’s telemetry sees one call of a model, whatever it took', async () => {
    emulator.fault({ ...throttled, times: 1 });
    const seen: string[] = [];
    const span = {
      setAttribute: () => span,
      setAttributes: () => span,
      setStatus: () => span,
      addEvent: () => span,
      recordException: () => {},
      end: () => {},
      isRecording: () => false,
      spanContext: () => ({ traceId: '', spanId: '', traceFlags: 0 }),
    };
    const tracer = {
      startSpan: () => span,
      startActiveSpan: (name: string, ...rest: ((own: typeof span) => unknown)[]) => {
        seen.push(name);
        return rest.at(-1)?.(span);
      },
    };
    const telemetry =
      major === 7
        ? { onLanguageModelCallStart: () => seen.push('ai.generateText.doGenerate') }
        : { experimental_telemetry: { isEnabled: true, tracer } };
    await ai.generateText({ model: caprock()(SONNET), prompt: 'hi', ...(telemetry as object) });
    expect(seen.filter((name) => name.endsWith('doGenerate'))).toHaveLength(1);
    expect(emulator.requests).toHaveLength(2);
  });

  test('the /anthropic entry: names, repairs, fallback and streams', async () => {
    emulator.fault({ ...throttled, model: SONNET });
    const plain = host.createAnthropic(settingsFor(emulator.url));
    const options = { region, fallbacks: ['claude-haiku-4-5'], onEvent: () => {} };
    const bedrock = withCaprock(plain, options);
    const messages = [
      { role: 'user' as const, content: 'one' },
      { role: 'assistant' as const, content: ' ' },
      { role: 'user' as const, content: 'two' },
    ];
    const whole = await ai.generateText({ model: bedrock('claude-sonnet-4-6'), messages });
    expect(whole.text).toBe('You said: two');
    expect(whole.providerMetadata?.caprock).toMatchObject({ model: HAIKU });
    const streamed = ai.streamText({ model: bedrock('claude-sonnet-4-6'), messages });
    expect(await streamed.text).toBe('You said: two');
  });
});
