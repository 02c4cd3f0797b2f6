import type { CaprockEvent } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { AIMessage, type BaseMessage, HumanMessage, ToolMessage } from '@langchain/core/messages';
import { FakeListChatModel } from '@langchain/core/utils/testing';
import { MemorySaver } from '@langchain/langgraph';
import {
  bedrockPromptCachingMiddleware,
  createAgent,
  createMiddleware,
  initChatModel,
  modelFallbackMiddleware,
  modelRetryMiddleware,
  providerStrategy,
  tool,
  toolRetryMiddleware,
  toolStrategy,
} from 'langchain';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { caprockMiddleware } from './caprock-middleware.ts';
import { explain } from './explain.ts';
import { bedrockModel, CREDENTIALS, collect, failureOf } from './testing/bedrock-model.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => {
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url);
  vi.stubEnv('AWS_DEFAULT_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', CREDENTIALS.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', CREDENTIALS.secretAccessKey);
  vi.stubEnv('AWS_SESSION_TOKEN', CREDENTIALS.sessionToken);
});

const quiet = { onEvent: () => {} };
const sonnet = 'us.anthropic.claude-sonnet-4-6';

const weather = tool(({ city }) => `Sunny in ${city}.`, {
  name: 'weather',
  description: 'Tells the weather',
  schema: z.object({ city: z.string() }),
});
const callWeather = {
  text: 'I look.',
  toolUse: { name: 'weather', input: { city: 'Seoul' } },
} as const;

const person = (content: string) => ({ messages: [{ role: 'user' as const, content }] });
const statuses = () => emulator.requests.map(({ status }) => status);
const models = () => emulator.requests.map(({ model }) => model);

function lastText({ messages }: { messages: BaseMessage[] }): string {
  return messages.at(-1)?.text ?? '';
}

describe('the model of an agent', () => {
  test('a string: its name is resolved, a tool loop ends with an answer', async () => {
    const agent = createAgent({
      model: 'bedrock:claude-sonnet-4-6',
      tools: [weather],
      middleware: [caprockMiddleware(quiet)],
    });
    emulator.script(callWeather, { text: 'It is sunny.' });
    const state = await agent.invoke(person('Weather in Seoul?'));
    expect(lastText(state)).toBe('It is sunny.');
    expect(models()).toEqual([sonnet, sonnet]);
    expect(state.messages.at(-1)?.response_metadata).toMatchObject({
      caprock: { model: sonnet, repairs: [] },
    });
  });

  test('a string of a retired model is answered by its successor, without a warning twice', async () => {
    const events: CaprockEvent[] = [];
    const agent = createAgent({
      model: 'bedrock:claude-sonnet-4',
      middleware: [caprockMiddleware({ onEvent: (event) => events.push(event) })],
    });
    await agent.invoke(person('Hello'));
    expect(models()[0]).toMatch(/^us\.anthropic\.claude-sonnet-/);
    expect(statuses()).toEqual([200]);
    expect(events.filter(({ type }) => type === 'resolved')).toHaveLength(1);
  });

  test('a string without Caprock is refused', async () => {
    const agent = createAgent({ model: 'bedrock:claude-sonnet-4-6' });
    await expect(agent.invoke(person('Hello'))).rejects.toThrow('model identifier is invalid');
  });

  test('keeps one view: what a step learned, the next one knows', async () => {
    emulator.fault({
      type: 'error',
      model: sonnet,
      status: 503,
      exception: 'ServiceUnavailableException',
      message: 'Bedrock is unable to process your request.',
    });
    const agent = createAgent({
      model: 'bedrock:claude-sonnet-4-6',
      tools: [weather],
      middleware: [
        caprockMiddleware({
          ...quiet,
          fallbacks: ['claude-haiku-4-5'],
          retry: { attemptsPerTarget: 1 },
        }),
      ],
    });
    emulator.script(callWeather, { text: 'It is sunny.' });
    await agent.invoke(person('Weather in Seoul?'));
    const haiku = expect.stringContaining('claude-haiku-4-5');
    expect(models()).toEqual([sonnet, haiku, haiku]);
  });

  test('initChatModel with settings, and another model for one run', async () => {
    const model = await initChatModel('bedrock:claude-sonnet-4-6', {
      configurableFields: ['model'],
      maxTokens: 300,
    });
    const agent = createAgent({ model, middleware: [caprockMiddleware(quiet)] });
    await agent.invoke(person('Hello'));
    await agent.invoke(person('Hello'), { configurable: { model: 'claude-haiku-4-5' } });
    expect(models()).toEqual([sonnet, expect.stringContaining('claude-haiku-4-5')]);
    expect(emulator.requests[0]?.body.inferenceConfig).toEqual({ maxTokens: 300 });
  });

  test('a model with settings bound to it keeps them', async () => {
    const model = bedrockModel({ model: 'claude-sonnet-4-6' }).withConfig({ stop: ['END'] });
    const agent = createAgent({ model: model as never, middleware: [caprockMiddleware(quiet)] });
    await agent.invoke(person('Hello'));
    expect(models()).toEqual([sonnet]);
    expect(emulator.requests[0]?.body.inferenceConfig).toEqual({ stopSequences: ['END'] });
  });

  test('a model that is wrapped already keeps its options', async () => {
    const model = withCaprock(bedrockModel({ model: 'claude-sonnet-4-6' }), {
      ...quiet,
      retry: { attemptsPerTarget: 2 },
    });
    emulator.fault({ type: 'error', status: 503, exception: 'ServiceUnavailableException' });
    const agent = createAgent({ model, middleware: [caprockMiddleware()] });
    await failureOf(() => agent.invoke(person('Hello')));
    expect(emulator.requests).toHaveLength(2);
  });

  test("another provider's model is left alone", async () => {
    const model = new FakeListChatModel({ responses: ['from elsewhere'] });
    Object.assign(model, { bindTools: () => model });
    const agent = createAgent({ model, middleware: [caprockMiddleware(quiet)] });
    expect(lastText(await agent.invoke(person('Hello')))).toBe('from elsewhere');
    expect(emulator.requests).toEqual([]);
  });

  test('a name that means no model: the error says which do', async () => {
    const agent = createAgent({
      model: 'bedrock:claude-nothing-9',
      middleware: [caprockMiddleware(quiet)],
    });
    const error = await failureOf(() => agent.invoke(person('Hello')));
    expect(explain(error).kind).toBe('invalid-model-id');
    expect(emulator.requests).toEqual([]);
  });
});

describe('the conversation of an agent', () => {
  test('that was interrupted between a call and its answer goes on', async () => {
    const agent = createAgent({
      model: 'bedrock:claude-sonnet-4-6',
      tools: [weather],
      middleware: [caprockMiddleware(quiet)],
    });
    const state = await agent.invoke({
      messages: [
        new HumanMessage('Weather?'),
        new AIMessage({
          content: '',
          tool_calls: [{ id: 't1', name: 'weather', args: { city: 'Seoul' } }],
        }),
        new HumanMessage('Never mind.'),
        new HumanMessage('Say hello.'),
      ],
    });
    expect(statuses()).toEqual([200]);
    expect(lastText(state)).not.toBe('');
  });

  test('of nothing but a system prompt is answered', async () => {
    const agent = createAgent({
      model: 'bedrock:claude-sonnet-4-6',
      systemPrompt: 'Say hello.',
      middleware: [caprockMiddleware(quiet)],
    });
    await agent.invoke({ messages: [] });
    expect(statuses()).toEqual([200]);
  });

  test.each([
    ['auto', { auto: {} }],
    ['required', { any: {} }],
    [{ type: 'function', function: { name: 'weather' } }, { tool: { name: 'weather' } }],
    ['none', undefined],
  ] as const)('toolChoice %j', async (toolChoice, sent) => {
    const choose = createMiddleware({
      name: 'choose',
      wrapModelCall: (request, handler) => handler({ ...request, toolChoice }),
    });
    const agent = createAgent({
      model: 'bedrock:claude-sonnet-4-6',
      tools: [weather],
      middleware: [choose, caprockMiddleware(quiet)],
    });
    emulator.script({ text: 'Done.' });
    await agent.invoke(person('Hello'));
    expect(emulator.requests[0]?.body.toolConfig?.toolChoice).toEqual(sent);
  });

  test('is remembered by a checkpointer, and goes on with it', async () => {
    const agent = createAgent({
      model: 'bedrock:claude-sonnet-4-6',
      tools: [weather],
      checkpointer: new MemorySaver(),
      middleware: [caprockMiddleware(quiet)],
    });
    const thread = { configurable: { thread_id: 'one' } };
    emulator.script(callWeather, { text: 'It is sunny.' }, { text: 'You are welcome.' });
    await agent.invoke(person('Weather in Seoul?'), thread);
    const state = await agent.invoke(person('Thanks.'), thread);
    expect(lastText(state)).toBe('You are welcome.');
    expect(emulator.requests[2]?.body.messages).toHaveLength(5);
    expect(statuses()).toEqual([200, 200, 200]);
  });
});

describe('structured output of an agent', () => {
  const Report = z.object({ city: z.string(), degrees: z.number() });

  test.each([
    ['the schema itself', Report],
    ['a tool strategy', toolStrategy(Report)],
  ])('%s', async (_, responseFormat) => {
    const agent = createAgent({
      model: 'bedrock:claude-sonnet-4-6',
      responseFormat: responseFormat as typeof Report,
      middleware: [caprockMiddleware(quiet)],
    });
    const { structuredResponse } = await agent.invoke(person('How is Seoul?'));
    expect(Report.parse(structuredResponse)).toEqual(structuredResponse);
    expect(statuses()).toEqual([200]);
  });

  test('a provider strategy', async () => {
    const agent = createAgent({
      model: 'bedrock:claude-sonnet-4-6',
      responseFormat: providerStrategy(Report),
      middleware: [caprockMiddleware(quiet)],
    });
    emulator.script({ text: '{"city":"Seoul","degrees":20}' });
    const { structuredResponse } = await agent.invoke(person('How is Seoul?'));
    expect(structuredResponse).toEqual({ city: 'Seoul', degrees: 20 });
  });
});

describe('streaming from an agent', () => {
  const agent = () =>
    createAgent({
      model: 'bedrock:claude-sonnet-4-6',
      tools: [weather],
      middleware: [caprockMiddleware(quiet)],
    });

  test('messages: each token once, over one request a step', async () => {
    emulator.script(callWeather, { text: 'It is sunny in Seoul today.' });
    const told: string[] = [];
    const stream = await agent().stream(person('Weather in Seoul?'), { streamMode: 'messages' });
    for await (const [message, { langgraph_node: node }] of stream) {
      if (node === 'model_request') told.push(message.text);
    }
    expect(told.join('')).toBe('I look.It is sunny in Seoul today.');
    expect(told.length).toBeGreaterThan(3);
    expect(emulator.requests.map(({ operation }) => operation)).toEqual([
      'ConverseStream',
      'ConverseStream',
    ]);
  });

  test('updates: one message a step', async () => {
    emulator.script(callWeather, { text: 'It is sunny.' });
    const steps = await collect(
      await agent().stream(person('Weather in Seoul?'), { streamMode: 'updates' }),
    );
    expect(steps.map((step) => Object.keys(step)[0])).toEqual([
      'model_request',
      'tools',
      'model_request',
    ]);
  });

  test('streamEvents of version 2: one run a step', async () => {
    emulator.script(callWeather, { text: 'It is sunny.' });
    const events = await collect(
      agent().streamEvents(person('Weather in Seoul?'), { version: 'v2' }),
    );
    const named = (name: string) => events.filter(({ event }) => event === name);
    expect(named('on_chat_model_start')).toHaveLength(2);
    expect(named('on_chat_model_end')).toHaveLength(2);
    const told = named('on_chat_model_stream').map(({ data }) => data.chunk.text);
    expect(told.join('')).toBe('I look.It is sunny.');
  });

  test('events of version 3: a tool call without arguments is called, and its answer answered', async () => {
    const time = tool(() => 'noon', { name: 'time', description: 'Time', schema: z.object({}) });
    const withTime = createAgent({
      model: 'bedrock:claude-sonnet-4-6',
      tools: [time],
      middleware: [caprockMiddleware(quiet)],
    });
    emulator.script({ toolUse: { name: 'time', input: {} } }, { text: 'It is noon.' });
    const run = await withTime.streamEvents(person('Time?'), { version: 'v3' });
    const state = (await run.output) as { messages: BaseMessage[] };
    expect(state.messages.map((message) => message.getType())).toEqual([
      'human',
      'ai',
      'tool',
      'ai',
    ]);
    expect(lastText(state)).toBe('It is noon.');
    expect(emulator.requests.map(({ operation }) => operation)).toEqual([
      'ConverseStream',
      'ConverseStream',
    ]);
  });

  test('a stream that breaks is an error, not a short answer', async () => {
    emulator.fault({ type: 'cut', afterDeltas: 2 });
    const error = await failureOf(async () =>
      collect(await agent().stream(person('Tell me a story'), { streamMode: 'messages' })),
    );
    expect(explain(error).kind).toBe('stream-error');
  });
});

describe('a tool that fails', () => {
  const agentWith = (
    run: () => unknown,
    options = {},
    rest: Parameters<typeof createAgent>[0]['middleware'] = [],
  ) =>
    createAgent({
      model: 'bedrock:claude-sonnet-4-6',
      tools: [
        tool(run as () => string, {
          name: 'weather',
          description: 'Tells the weather',
          schema: z.object({ city: z.string() }),
        }),
      ],
      middleware: [caprockMiddleware({ ...quiet, ...options }), ...rest],
    });
  const answerOf = ({ messages }: { messages: BaseMessage[] }) =>
    messages.find((message) => message.getType() === 'tool') as ToolMessage;

  test.each<[string, () => unknown, string, string]>([
    ['undefined', () => undefined, '(no output)', 'success'],
    ['null', () => null, 'null', 'success'],
    ['an empty text', () => '', '(no output)', 'success'],
    ['an empty list', () => [], '(no output)', 'success'],
    [
      'a message without content',
      () => new ToolMessage({ content: [], tool_call_id: 't' }),
      '(no output)',
      'success',
    ],
  ])('returns %s: the next turn goes on', async (_, run, text, status) => {
    emulator.script(callWeather, { text: 'Done.' });
    const state = await agentWith(run).invoke(person('Weather in Seoul?'));
    expect(lastText(state)).toBe('Done.');
    expect(answerOf(state).text).toBe(text);
    expect(answerOf(state).status ?? 'success').toBe(status);
    expect(statuses()).toEqual([200, 200]);
  });

  test.each([
    ['an error', new Error('no such city')],
    ['a text', 'no such city'],
    ['nothing', undefined],
  ])('throws %s: the model is told, as an error', async (_, thrown) => {
    emulator.script(callWeather, { text: 'Done.' });
    const state = await agentWith(() => {
      throw thrown;
    }).invoke(person('Weather in Seoul?'));
    expect(lastText(state)).toBe('Done.');
    expect(answerOf(state)).toMatchObject({
      text: `${thrown}\n Please fix your mistakes.`,
      status: 'error',
      name: 'weather',
    });
    const [result] = emulator.requests[1]?.body.messages?.at(-1)?.content ?? [];
    expect(result).toMatchObject({ toolResult: { status: 'error' } });
  });

  test('is given arguments that its schema refuses: the model is told which', async () => {
    emulator.script({ toolUse: { name: 'weather', input: {} } }, { text: 'Done.' });
    const state = await agentWith(() => 'never').invoke(person('Weather?'));
    expect(answerOf(state).text).toContain("Error invoking tool 'weather'");
    expect(lastText(state)).toBe('Done.');
  });

  test('that the agent does not have: the model is told', async () => {
    emulator.script({ toolUse: { name: 'tides', input: {} } }, { text: 'Done.' });
    const state = await agentWith(() => 'never').invoke(person('Tides?'));
    expect(lastText(state)).toBe('Done.');
  });

  test('is tried again by a middleware behind', async () => {
    let runs = 0;
    const retry = toolRetryMiddleware({ maxRetries: 2, initialDelayMs: 1, jitter: false });
    emulator.script(callWeather, { text: 'Done.' });
    const state = await agentWith(
      () => {
        runs += 1;
        if (runs < 3) throw new Error('busy');
        return 'Sunny.';
      },
      {},
      [retry],
    ).invoke(person('Weather in Seoul?'));
    expect(answerOf(state).text).toBe('Sunny.');
  });

  test('an interrupt goes through', async () => {
    const { interrupt } = await import('@langchain/langgraph');
    const agent = createAgent({
      model: 'bedrock:claude-sonnet-4-6',
      tools: [
        tool(() => `Allowed: ${interrupt('May I?')}`, {
          name: 'weather',
          description: 'Tells the weather',
          schema: z.object({ city: z.string() }),
        }),
      ],
      checkpointer: new MemorySaver(),
      middleware: [caprockMiddleware(quiet)],
    });
    emulator.script(callWeather);
    const state = await agent.invoke(person('Weather in Seoul?'), {
      configurable: { thread_id: 'one' },
    });
    expect(state).toMatchObject({ __interrupt__: [{ value: 'May I?' }] });
  });

  test('repairTools: false leaves the error to the agent', async () => {
    emulator.script(callWeather, { text: 'Done.' });
    const state = await agentWith(() => '', { repairTools: false }).invoke(person('Weather?'));
    expect(answerOf(state).text).toBe('');
    expect(statuses()).toEqual([200, 200]);
  });
});

describe('beside the retries and fallbacks of LangChain', () => {
  const busy = () =>
    emulator.fault({
      type: 'error',
      status: 503,
      exception: 'ServiceUnavailableException',
      message: 'Bedrock is unable to process your request.',
    });
  const caprock = () => caprockMiddleware({ ...quiet, retry: { attemptsPerTarget: 2 } });
  const retry = () =>
    modelRetryMiddleware({ initialDelayMs: 1, jitter: false, onFailure: 'error' });
  const fallback = () => modelFallbackMiddleware('bedrock:claude-haiku-4-5');
  const pass = () =>
    createMiddleware({ name: 'pass', wrapModelCall: (request, handler) => handler(request) });

  test.each([
    ['Caprock alone', () => [caprock()], 2],
    ['retry, Caprock', () => [retry(), caprock()], 2],
    ['Caprock, retry', () => [caprock(), retry()], 2],
    ['retry, another, Caprock', () => [retry(), pass(), caprock()], 2],
    ['fallback, Caprock', () => [fallback(), caprock()], 4],
    ['retry, fallback, Caprock', () => [retry(), fallback(), caprock()], 4],
    ['fallback, retry, Caprock', () => [fallback(), retry(), caprock()], 4],
  ])('%s: no more requests than the models have of their own', async (_, middleware, requests) => {
    busy();
    const agent = createAgent({ model: 'bedrock:claude-sonnet-4-6', middleware: middleware() });
    const error = await failureOf(() => agent.invoke(person('Hello')));
    expect(emulator.requests).toHaveLength(requests);
    expect(explain(error).kind).toBe('service-unavailable');
  });

  test('without Caprock, the same agent multiplies', async () => {
    busy();
    const agent = createAgent({
      model: `bedrock:${sonnet}`,
      middleware: [retry(), modelFallbackMiddleware(`bedrock:${sonnet}`)],
    });
    await failureOf(() => agent.invoke(person('Hello')));
    expect(emulator.requests).toHaveLength(18);
  });

  test('a model of modelFallbackMiddleware goes through Caprock too', async () => {
    emulator.fault({
      type: 'error',
      model: sonnet,
      status: 503,
      exception: 'ServiceUnavailableException',
    });
    const agent = createAgent({
      model: 'bedrock:claude-sonnet-4-6',
      middleware: [fallback(), caprock()],
    });
    const state = await agent.invoke(person('Hello'));
    expect(lastText(state)).toBe('You said: Hello');
    expect(models().at(-1)).toContain('claude-haiku-4-5-');
  });

  test('a step that was given up may be tried again with another request', async () => {
    let asked = 0;
    const shorter = createMiddleware({
      name: 'shorter',
      async wrapModelCall(request, handler) {
        asked += 1;
        try {
          return await handler(request);
        } catch {
          return handler({ ...request, messages: request.messages.slice(-1) });
        }
      },
    });
    emulator.fault({
      type: 'error',
      status: 400,
      exception: 'ValidationException',
      message: 'Input is too long for requested model.',
      times: 1,
    });
    const agent = createAgent({
      model: 'bedrock:claude-sonnet-4-6',
      middleware: [shorter, caprock()],
    });
    const state = await agent.invoke({
      messages: [new AIMessage('Hi'), new HumanMessage('Well?')],
    });
    expect(lastText(state)).not.toBe('');
    expect([asked, ...statuses()]).toEqual([1, 400, 200]);
  });

  test('retry: false leaves retries to the agent', async () => {
    busy();
    const agent = createAgent({
      model: bedrockModel({ model: 'claude-sonnet-4-6', clientOptions: { maxAttempts: 1 } }),
      middleware: [retry(), caprockMiddleware({ ...quiet, retry: false })],
    });
    await failureOf(() => agent.invoke(person('Hello')));
    expect(emulator.requests).toHaveLength(3);
  });

  test('prompt caching behind Caprock finds the model that a short name means', async () => {
    const agent = createAgent({
      model: 'bedrock:claude-sonnet-4-6',
      tools: [weather],
      systemPrompt: 'Be brief. '.repeat(900),
      middleware: [
        caprockMiddleware(quiet),
        bedrockPromptCachingMiddleware({ minMessagesToCache: 1 }),
      ],
    });
    emulator.script({ text: 'Hello.' }, { text: 'Hello.' });
    const first = await agent.invoke(person('Hello'));
    const second = await agent.invoke(person('Hello'));
    const cached = (state: { messages: BaseMessage[] }) =>
      (state.messages.at(-1) as AIMessage).usage_metadata?.input_token_details;
    expect(cached(first)?.cache_creation).toBeGreaterThan(0);
    expect(cached(second)?.cache_read).toBeGreaterThan(0);
    expect(JSON.stringify(emulator.requests[0]?.body)).toContain('cachePoint');
  });
});
