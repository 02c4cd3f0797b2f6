import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { type CallReport, type CaprockEvent, systemClock } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { AIMessage, HumanMessage, SystemMessage, ToolMessage } from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import { ChatOpenAI, type ChatOpenAIFields, OpenAIClient } from '@langchain/openai';
import { createAgent } from 'langchain';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { caprockMiddleware } from '../caprock-middleware.ts';
import { explain } from '../explain.ts';
import type { LangChainOptions } from '../options.ts';
import { bedrockModel, collect, failureOf } from '../testing/bedrock-model.ts';
import { GATEWAY_KEY, gatewayModel } from '../testing/gateway-model.ts';
import { withCaprock } from '../with-caprock.ts';

const { APIError, AuthenticationError, BadRequestError, RateLimitError } = OpenAIClient;

const emulator = useEmulator();
const sleep = vi.spyOn(systemClock, 'sleep');
beforeEach(() => {
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url);
  sleep.mockReset().mockResolvedValue();
});

const BEHIND = { gateway: true, baseModel: 'claude-sonnet-4-6' } as const;
const view = (options: LangChainOptions = {}, fields: ChatOpenAIFields = {}) =>
  withCaprock(gatewayModel(emulator.url, fields), { ...BEHIND, ...options });
const sent = () => emulator.requests.map(({ model, status }) => `${model} ${status}`);
/** The last request as the proxy got it. */
const body = () => emulator.requests.at(-1)?.chat as Readonly<Record<string, unknown>>;
const fault = (status: number, exception: string, more: object = {}) =>
  emulator.fault({ type: 'error', status, exception, message: 'Not now', ...more });
const weather = tool(() => 'sunny', {
  name: 'look up weather',
  description: 'Weather of a city',
  schema: {
    type: 'object',
    properties: { city: { type: 'string' } },
    required: ['city'],
  } as never,
});

const plainTool = tool(() => 'sunny', {
  name: 'weather',
  description: 'Weather',
  schema: { type: 'object', properties: {} } as never,
});

describe('what the guide met', () => {
  const systemOnly = [new SystemMessage('You are a helpful assistant.')];

  test('the plain model is refused, and the wrapped one is answered', async () => {
    const plain = gatewayModel(emulator.url, { maxRetries: 0 });
    const error = await failureOf(() => plain.invoke(systemOnly));
    expect(error.message).toContain('bedrock requires at least one non-system message');
    const answer = await view().invoke(systemOnly);
    expect(answer.text).not.toBe('');
    const { caprock } = answer.response_metadata as { caprock: CallReport };
    expect(caprock.repairs.map(({ rule }) => rule)).toEqual(['start-with-user-turn']);
    expect(caprock).toMatchObject({ model: 'team-sonnet', requested: 'team-sonnet' });
    expect(sent()).toEqual(['team-sonnet 400', 'team-sonnet 200']);
  });

  test('a refusal is told in the words of Bedrock, for whom LiteLLM stands between', async () => {
    const error = await failureOf(() => view({ repair: false }).invoke(systemOnly));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error.diagnosis).toMatchObject({ kind: 'no-user-message' });
    expect(explain(error).steps[0]).toBe(
      'Send a user message from the client: that is the only cure that keeps what the person meant.',
    );
    expect(error.message).toContain(explain(error).steps[0]);
    expect(explain(error, { lang: 'ko' }).title).toMatch(/[가-힣]/);
    expect(sent()).toEqual(['team-sonnet 400']);
  });
});

describe('names', () => {
  test("are the gateway's own, whatever they are", async () => {
    const model = view({ baseModel: 'claude-haiku-4-5', region: 'eu-west-1', regions: ['x/y'] });
    expect(model.model).toBe('team-sonnet');
    expect(model).toBeInstanceOf(ChatOpenAI);
    expect(model.getName()).toBe('ChatOpenAI');
    expect(model.profile.maxInputTokens).toBe(200_000);
    await model.invoke('Hello');
    expect(sent()).toEqual(['team-sonnet 200']);
    const later = withCaprock(gatewayModel(emulator.url), BEHIND);
    later.model = 'fast';
    await later.invoke('Hello');
    expect(sent().at(-1)).toBe('fast 200');
  });

  test('the model itself stays as it is', async () => {
    const model = gatewayModel(emulator.url);
    const before = inspect(model, { depth: 4, showHidden: true });
    await withCaprock(model, BEHIND).invoke([new SystemMessage('Be kind.')]);
    await collect(await withCaprock(model, BEHIND).stream('Hello'));
    expect(inspect(model, { depth: 4, showHidden: true })).toBe(before);
  });

  test('parameters are fit for the model behind', async () => {
    const model = view(
      { baseModel: 'claude-opus-4-8' },
      { model: 'claude-opus', temperature: 0.5 },
    );
    await model.invoke('Hello');
    expect(body()).not.toHaveProperty('temperature');
    expect(sent()).toEqual(['claude-opus 200']);
  });

  test('members that only the gateway knows go as they are', async () => {
    const modelKwargs = { metadata: { tags: ['a'] } };
    await view({}, { modelKwargs, user: 'caller-7' }).invoke('Hello');
    expect(body()).toMatchObject({ ...modelKwargs, user: 'caller-7', model: 'team-sonnet' });
  });
});

describe('which models are taken', () => {
  test('a ChatOpenAI says what it stands before', () => {
    expect(() => withCaprock(gatewayModel(emulator.url))).toThrow(/`gateway: true`/);
    expect(() => withCaprock(gatewayModel(emulator.url), { gateway: false })).toThrow(TypeError);
  });

  test('a ChatBedrockConverse asks no gateway', () => {
    expect(() => withCaprock(bedrockModel(), BEHIND)).toThrow(
      /takes a ChatOpenAI .* was given ChatBedrockConverse, which asks Bedrock itself/,
    );
  });

  test('the Responses API is not known', async () => {
    expect(() => view({}, { useResponsesApi: true })).toThrow(/`useResponsesApi`/);
    const model = view().withConfig({ previous_response_id: 'r' } as object);
    const error = await failureOf(() => model.invoke('Hello'));
    expect(error).toMatchObject({ diagnosis: { kind: 'wrong-api-for-model' } });
    expect(sent()).toEqual([]);
  });

  test('the sender alone, and a subclass', async () => {
    class Mine extends ChatOpenAI {}
    const { model, apiKey, clientConfig } = gatewayModel(emulator.url) as never as {
      model: string;
      apiKey: string;
      clientConfig: object;
    };
    const mine = new Mine({ model, apiKey, configuration: clientConfig });
    const { completions } = gatewayModel(emulator.url) as never as { completions: ChatOpenAI };
    for (const host of [mine, completions]) {
      const answer = await withCaprock(host, BEHIND).invoke([new SystemMessage('Be kind.')]);
      expect(answer.response_metadata.caprock).toMatchObject({ model: 'team-sonnet' });
      const bound = withCaprock(host, BEHIND).bindTools([weather]);
      expect((await bound.invoke([new SystemMessage('Be kind.')])).text).not.toBe('');
    }
    expect(withCaprock(mine, BEHIND).bindTools([])).toBeInstanceOf(Mine);
  });

  test('a view is wrapped anew, with what was bound to it', async () => {
    const bound = view().bindTools([weather]);
    const again = withCaprock(bound as never as ChatOpenAI, { lang: 'ko' });
    await again.invoke('Weather?');
    expect(body().tools).toHaveLength(1);
    expect(sent()).toEqual(['team-sonnet 200']);
  });
});

const ways = {
  invoke: async (model: ChatOpenAI) => {
    const answer = await model.invoke('Hello');
    return { text: answer.text, metadata: answer.response_metadata as Record<string, unknown> };
  },
  stream: async (model: ChatOpenAI) => {
    const chunks = await collect(await model.stream('Hello'));
    const whole = chunks.reduce((before, chunk) => before.concat(chunk));
    const reports = chunks.filter(({ response_metadata }) => response_metadata.caprock);
    expect(reports).toHaveLength(1);
    return { text: whole.text, metadata: whole.response_metadata as Record<string, unknown> };
  },
  streaming: async (model: ChatOpenAI) => {
    const answer = await Object.assign(model, { streaming: true }).invoke('Hello');
    return { text: answer.text, metadata: answer.response_metadata as Record<string, unknown> };
  },
} as const;

describe.each(Object.entries(ways))('one retry loop: %s', (_, call) => {
  test('four requests for a throttle that stays, whatever the host would do', async () => {
    fault(429, 'ThrottlingException');
    const fields = { maxRetries: 6, configuration: { maxRetries: 5 } };
    const error = await failureOf(() => call(view({}, fields)));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ lc_error_code: 'MODEL_RATE_LIMIT', status: 429 });
    expect(error.diagnosis).toMatchObject({ kind: 'throttled-requests' });
    expect(error.attempts).toHaveLength(4);
    expect(emulator.requests).toHaveLength(4);
  });

  test('four for a service that is down, one for what will fail again', async () => {
    fault(503, 'ServiceUnavailableException');
    const error = await failureOf(() => call(view()));
    expect(error.diagnosis).toMatchObject({ kind: 'service-unavailable' });
    expect(emulator.requests).toHaveLength(4);
    emulator.reset();
    fault(400, 'ValidationException', { message: 'Nonsense' });
    expect(await failureOf(() => call(view()))).toBeInstanceOf(BadRequestError);
    expect(emulator.requests).toHaveLength(1);
  });

  test('what passes is retried, and another group answers for one that stays away', async () => {
    fault(503, 'ServiceUnavailableException', { times: 1 });
    expect((await call(view())).text).not.toBe('');
    expect(sent()).toEqual(['team-sonnet 503', 'team-sonnet 200']);
    emulator.reset();
    fault(429, 'ThrottlingException', { model: 'team-sonnet' });
    const { text, metadata } = await call(view({ fallbacks: ['fast'] }));
    expect(text).not.toBe('');
    expect(metadata.caprock).toMatchObject({ model: 'fast', requested: 'team-sonnet' });
    expect(sent()).toEqual(['team-sonnet 429', 'team-sonnet 429', 'fast 200']);
  });
});

describe('retries of others', () => {
  test("with `retry: false` the host's own are left alone", async () => {
    fault(503, 'ServiceUnavailableException');
    const error = await failureOf(() => view({ retry: false }, { maxRetries: 1 }).invoke('Hello'));
    expect(error.diagnosis).toMatchObject({ kind: 'service-unavailable' });
    expect(emulator.requests).toHaveLength(2);
  });

  test('`withRetry` and createAgent do not multiply ours', async () => {
    fault(429, 'ThrottlingException');
    await failureOf(() => view().withRetry({ stopAfterAttempt: 3 }).invoke('Hello'));
    expect(emulator.requests).toHaveLength(4);
  });

  test('calls share the pauses, also those with tools bound', async () => {
    fault(429, 'ThrottlingException', { model: 'team-sonnet' });
    const model = view({ fallbacks: ['fast'] });
    await model.invoke('Hello');
    await model.bindTools([weather]).invoke('Hello');
    expect(sent()).toEqual(['team-sonnet 429', 'team-sonnet 429', 'fast 200', 'fast 200']);
  });

  test('as many requests at once as the model has', async () => {
    const model = view({}, { maxConcurrency: 1 });
    await model.batch(['Hello', 'Hello', 'Hello']);
    expect(emulator.requests).toHaveLength(3);
  });
});

describe('streams', () => {
  test('one that ends without its finish_reason is an error', async () => {
    emulator.fault({ type: 'cut', afterDeltas: 2 });
    const chunks: string[] = [];
    const error = await failureOf(async () => {
      for await (const chunk of await view({ fallbacks: ['fast'] }).stream('Hello')) {
        chunks.push(chunk.text);
      }
    });
    expect(chunks.join('')).not.toBe('');
    expect(error.diagnosis).toMatchObject({ kind: 'stream-error' });
    expect(error.message).toContain('before its finish_reason');
    expect(sent()).toEqual(['team-sonnet 200']);
  });

  test('one that ends before its first content goes to the next group', async () => {
    emulator.fault({ type: 'cut', afterDeltas: 0, model: 'team-sonnet' });
    const chunks = await collect(await view({ fallbacks: ['fast'] }).stream('Hello'));
    expect(chunks.map(({ text }) => text).join('')).not.toBe('');
    expect(sent().at(-1)).toBe('fast 200');
  });

  test('an error in mid-stream is told with its kind', async () => {
    const throttled = { exception: 'ThrottlingException', message: 'Too many requests' };
    emulator.fault({ type: 'exception', afterDeltas: 2, ...throttled });
    const error = await failureOf(async () => collect(await view().stream('Hello')));
    expect(error).toBeInstanceOf(APIError);
    expect(error.diagnosis).toMatchObject({ kind: 'throttled-requests' });
    expect(emulator.requests).toHaveLength(1);
  });

  test('a tool call that was cut at the limit is never whole', async () => {
    const input = { city: 'Seoul', days: Array.from({ length: 30 }, (_, day) => day) };
    emulator.script({ toolUse: { name: 'weather', input } });
    const model = view({}, { maxTokens: 8 }).bindTools([plainTool]);
    const chunks = await collect(await model.stream('Weather?'));
    const whole = chunks.reduce((before, chunk) => before.concat(chunk));
    expect(whole.tool_calls).toEqual([]);
    expect(whole.invalid_tool_calls).toHaveLength(1);
    emulator.script({ toolUse: { name: 'weather', input } });
    expect((await model.invoke('Weather?')).tool_calls).toEqual([]);
  });

  test.each([0, 2])('half an event behind %i pieces is a broken answer', async (afterDeltas) => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    emulator.fault({ type: 'half-frame', afterDeltas, times: 1 });
    const reading = failureOf(async () => collect(await view().stream('Hello')));
    if (afterDeltas === 0) await expect(reading).rejects.toThrow('expected to fail');
    else expect((await reading).diagnosis).toMatchObject({ kind: 'stream-error' });
    expect(emulator.requests).toHaveLength(afterDeltas === 0 ? 2 : 1);
    quiet.mockRestore();
  });

  test('the usage is told once, behind the stop', async () => {
    const chunks = await collect(await view().stream('Hello'));
    const counted = chunks.filter(({ usage_metadata }) => usage_metadata);
    expect(counted).toHaveLength(1);
    expect(counted[0]?.usage_metadata?.output_tokens).toBeGreaterThan(0);
  });

  test('events tell what the chunks tell', async () => {
    const events = await collect(view().streamEvents('Hello', { version: 'v2' }));
    const names = events.map(({ event }) => event);
    expect(names).toContain('on_chat_model_stream');
    expect(names.at(-1)).toBe('on_chat_model_end');
  });

  test('block events keep signed reasoning, and tell the end', async () => {
    emulator.script({ reasoning: 'Hm.', text: 'Yes.' });
    const modelKwargs = { thinking: { type: 'enabled', budget_tokens: 1024 } };
    const host = gatewayModel(emulator.url, {
      model: 'claude-sonnet-4',
      maxTokens: 4000,
      modelKwargs,
    });
    const model = withCaprock(host, { gateway: true, baseModel: 'claude-sonnet-4-5' });
    const events = await collect(
      model._streamChatModelEvents([new HumanMessage('Hello')], {} as never),
    );
    const finished = events.filter(({ event }) => event === 'content-block-finish');
    expect(finished).toMatchObject([
      { content: { type: 'reasoning', reasoning: 'Hm.', signature: expect.any(String) } },
      { content: { type: 'text', text: 'Yes.' } },
    ]);
    expect(events.at(-1)).toMatchObject({
      event: 'message-finish',
      reason: 'stop',
      responseMetadata: { model_provider: 'openai', caprock: { model: 'claude-sonnet-4' } },
    });
  });

  test('leaving a stream, and aborting one', async () => {
    for await (const chunk of await view().stream('Hello')) {
      if (chunk.text !== '') break;
    }
    const controller = new AbortController();
    const error = await failureOf(async () => {
      const { signal } = controller;
      for await (const chunk of await view().stream('Hello', { signal })) {
        if (chunk.text !== '') controller.abort(new Error('enough'));
      }
    });
    expect(error.message).toContain('enough');
    expect(emulator.requests).toHaveLength(2);
  });

  test('silence is an error, and one retry', async () => {
    emulator.fault({ type: 'stall', afterDeltas: 0 });
    const events: CaprockEvent[] = [];
    const onEvent = (event: CaprockEvent) => void events.push(event);
    const model = view({ timeouts: { firstByteMs: 30 }, onEvent });
    const error = await failureOf(async () => collect(await model.stream('Hello')));
    expect(error.diagnosis).toMatchObject({ kind: 'timeout' });
    // On a busy machine the time is over before a request has arrived anywhere.
    expect(events.filter(({ type }) => type === 'attempt')).toHaveLength(2);
  });
});

describe('tools', () => {
  test('their names, as Bedrock takes them and as the caller wrote them', async () => {
    const model = view().bindTools([weather], { tool_choice: 'any' });
    const answer = await model.invoke('Weather?');
    const name = 'look up weather';
    expect(answer.tool_calls).toMatchObject([{ name, args: { city: expect.any(String) } }]);
    expect(answer.additional_kwargs.tool_calls).toMatchObject([{ function: { name } }]);
    const chunks = await collect(await model.stream('Weather?'));
    const whole = chunks.reduce((before, chunk) => before.concat(chunk));
    expect(whole.tool_calls).toMatchObject([{ name, args: { city: expect.any(String) } }]);
    expect(whole.additional_kwargs.tool_calls).toMatchObject([{ function: { name } }]);
  });

  test('an agent runs them', async () => {
    emulator.script({ toolUse: { name: 'weather', input: {} } }, { text: 'It is sunny.' });
    const agent = createAgent({ model: view(), tools: [plainTool] });
    const { messages } = await agent.invoke({ messages: [{ role: 'user', content: 'Weather?' }] });
    expect(messages.at(-1)?.text).toBe('It is sunny.');
    expect(sent()).toEqual(['team-sonnet 200', 'team-sonnet 200']);
  });

  test('an agent with the middleware runs them, and says where a model of Bedrock is none', async () => {
    emulator.script({ toolUse: { name: 'weather', input: {} } }, { text: 'It is sunny.' });
    const agent = (model: ChatOpenAI) =>
      createAgent({ model, tools: [plainTool], middleware: [caprockMiddleware(BEHIND)] });
    const input = { messages: [{ role: 'user', content: 'Weather?' }] };
    const { messages } = await agent(gatewayModel(emulator.url)).invoke(input);
    const metadata = messages.at(-1)?.response_metadata;
    expect(metadata).toMatchObject({ caprock: { model: 'team-sonnet' } });
    expect(sent()).toEqual(['team-sonnet 200', 'team-sonnet 200']);
    const wrong = agent(bedrockModel() as never as ChatOpenAI);
    const error = await failureOf(() => wrong.invoke(input));
    expect(inspect(error)).toContain('takes a ChatOpenAI of @langchain/openai');
  });

  test('a history without its tools is told them', async () => {
    const history = [
      new HumanMessage('Weather?'),
      new AIMessage({ content: '', tool_calls: [{ id: 't1', name: 'weather', args: {} }] }),
      new ToolMessage({ tool_call_id: 't1', content: 'sunny' }),
    ];
    await view().invoke(history);
    expect(body().tools).toHaveLength(1);
    expect(sent()).toEqual(['team-sonnet 200']);
  });
});

describe('structured output', () => {
  const schema = {
    title: 'city',
    type: 'object',
    properties: { name: { type: 'string' } },
    required: ['name'],
  };

  test('as a tool', async () => {
    emulator.script({ toolUse: { name: 'city', input: { name: 'Seoul' } } });
    const model = view().withStructuredOutput(schema, { method: 'functionCalling' });
    expect(await model.invoke([new SystemMessage('Name a city.')])).toEqual({ name: 'Seoul' });
    expect(body().tool_choice).toEqual({ type: 'function', function: { name: 'city' } });
  });

  test('as an output format', async () => {
    emulator.script({ text: '{"name":"Seoul"}' });
    const model = view().withStructuredOutput(schema, { method: 'jsonSchema' });
    expect(await model.invoke([new SystemMessage('Name a city.')])).toEqual({ name: 'Seoul' });
    expect(body().response_format).toMatchObject({ type: 'json_schema' });
  });

  test('an answer that is no JSON is no error of the request', async () => {
    emulator.script({ text: 'I would rather not.' });
    const model = view().withStructuredOutput(schema, { method: 'jsonSchema' });
    const error = await failureOf(() => model.invoke('Name a city.'));
    expect(error).not.toHaveProperty('diagnosis');
    expect(emulator.requests).toHaveLength(1);
  });
});

describe('what the host has no words for', () => {
  test('cache marks reach the gateway', async () => {
    const cache_control = { type: 'ephemeral' };
    await view().invoke([
      new SystemMessage({ content: [{ type: 'text', text: 'Long.', cache_control }] }),
      new HumanMessage({ content: [{ type: 'text', text: 'Hello', cache_control }] }),
    ]);
    const messages = body().messages as Record<string, unknown>[];
    expect(messages.map(({ content }) => content)).toEqual([
      [{ type: 'text', text: 'Long.', cache_control }],
      [{ type: 'text', text: 'Hello', cache_control }],
    ]);
  });

  const thinking = { type: 'enabled', budget_tokens: 1024 };
  const fields = { model: 'claude-sonnet-4', modelKwargs: { thinking }, maxTokens: 4000 };
  const thought = { reasoning: 'I should look.', toolUse: { name: 'weather', input: {} } };
  const asking = () => view({ baseModel: 'claude-sonnet-4-5' }, fields).bindTools([plainTool]);

  test.each([
    ['invoke', async () => asking().invoke('Weather?')],
    [
      'stream',
      async () =>
        (await collect(await asking().stream('Weather?'))).reduce((all, chunk) =>
          all.concat(chunk),
        ),
    ],
  ] as const)('signed reasoning goes on in a loop of tools: %s', async (_, ask) => {
    emulator.script(thought, { text: 'Sunny.' });
    const answer = await ask();
    expect(answer.additional_kwargs.reasoning_content).toBe('I should look.');
    const [call] = answer.tool_calls ?? [];
    const result = new ToolMessage({ tool_call_id: call?.id ?? '', content: 'sunny' });
    await asking().invoke([new HumanMessage('Weather?'), answer, result]);
    const messages = body().messages as { thinking_blocks?: object[] }[];
    expect(messages[1]?.thinking_blocks).toMatchObject([
      { type: 'thinking', thinking: 'I should look.', signature: expect.any(String) },
    ]);
    expect(sent()).toEqual(['claude-sonnet-4 200', 'claude-sonnet-4 200']);
  });
});

describe('errors', () => {
  test('a wrong key is told for whom a gateway stands between, and shown to nobody', async () => {
    const apiKey = 'sk-made-up-secret-0123456789';
    const error = await failureOf(() => view({}, { apiKey }).invoke('my own words'));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({
      lc_error_code: 'MODEL_AUTHENTICATION',
      diagnosis: { kind: 'api-key-invalid' },
    });
    const shown = [
      inspect(error, { depth: 9, showHidden: true }),
      JSON.stringify(error),
      String(error.stack),
    ].join('\n');
    expect(shown).not.toContain('made-up-secret');
    expect(shown).not.toContain('my own words');
    expect(shown).not.toContain(GATEWAY_KEY);
    expect(emulator.requests).toHaveLength(1);
  });

  test('a secret that a gateway repeats is shown nowhere', async () => {
    const secret = 'sk-ant-api03-AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-AbCdEfGhIjKlMnOpQrSt';
    const message = `litellm.AuthenticationError: x-api-key: ${secret}`;
    const body = JSON.stringify({ error: { message, type: null, param: null, code: '401' } });
    emulator.fault({ type: 'error', status: 401, body });
    const error = await failureOf(() => view().invoke('Hello'));
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('AbCdEfGhIj');
    expect(JSON.stringify(error)).not.toContain('AbCdEfGhIj');
  });

  test('a group that the gateway does not have', async () => {
    const error = await failureOf(() => view({}, { model: 'nobody' }).invoke('Hello'));
    expect(error.diagnosis).toMatchObject({ kind: 'invalid-model-id' });
    expect(explain(error).steps.join(' ')).toContain('/v1/models');
    expect(emulator.requests).toHaveLength(1);
  });

  test('nobody listens', async () => {
    const server = createServer().listen(0);
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const model = withCaprock(gatewayModel(`http://127.0.0.1:${port}`), BEHIND);
    const error = await failureOf(() => model.invoke('Hello'));
    expect(error.diagnosis).toMatchObject({ family: 'transport' });
    expect(error.attempts).toHaveLength(4);
  });

  test('an abort is an abort', async () => {
    const controller = new AbortController();
    fault(429, 'ThrottlingException');
    sleep.mockImplementation(async () => controller.abort(new Error('enough')));
    const { signal } = controller;
    const error = await failureOf(() => view().invoke('Hello', { signal }));
    expect(error.message).toContain('enough');
    expect(emulator.requests).toHaveLength(1);
  });
});

describe('models among the fallbacks', () => {
  const throttle = () => fault(429, 'ThrottlingException', { model: 'team-sonnet' });

  test('a view before another gateway, with the model that is behind it', async () => {
    throttle();
    const other = withCaprock(
      gatewayModel(emulator.url, { model: 'claude-opus', temperature: 1 }),
      {
        gateway: true,
        baseModel: 'claude-opus-4-8',
      },
    );
    const answer = await view({ fallbacks: [other] }).invoke([new SystemMessage('Be kind.')]);
    expect(answer.response_metadata.caprock).toMatchObject({ model: 'claude-opus' });
    expect(body()).not.toHaveProperty('temperature');
  });

  test('a ChatOpenAI of somebody else, and a ChatBedrockConverse', async () => {
    throttle();
    const plain = gatewayModel(emulator.url, { model: 'fast' });
    for (const other of [plain, bedrockModel()]) {
      const model = view({ fallbacks: [other] }).bindTools([weather]);
      const answer = await model.invoke([new SystemMessage('Be kind.')]);
      expect(answer.text).not.toBe('');
      expect(answer.response_metadata.caprock).toMatchObject({ requested: 'team-sonnet' });
    }
    expect(sent().filter((line) => line.endsWith('200'))).toEqual([
      'fast 200',
      'us.anthropic.claude-sonnet-4-6 200',
    ]);
  });

  test('a gateway answers where Bedrock does not', async () => {
    fault(429, 'ThrottlingException', {
      model: 'us.anthropic.claude-sonnet-4-6',
      operation: 'Converse',
    });
    const model = withCaprock(bedrockModel(), { fallbacks: [view()] });
    const answer = await model.invoke([new SystemMessage('Be kind.')]);
    expect(answer.response_metadata.caprock).toMatchObject({ model: 'team-sonnet' });
  });
});

describe('modes', () => {
  const watched = async (mode: 'observe' | 'off') => {
    const events: CaprockEvent[] = [];
    const onEvent = (event: CaprockEvent) => void events.push(event);
    const model = view({ mode, onEvent }, { maxRetries: 0 }).bindTools([weather]);
    const error = await failureOf(() => model.invoke([new SystemMessage('Be kind.')]));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).not.toHaveProperty('diagnosis');
    return events.map(({ type }) => type);
  };

  test('observe tells what would have been done, also with tools bound; off nothing', async () => {
    expect(await watched('observe')).toContain('repaired');
    expect(await watched('off')).toEqual([]);
  });
});
