import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { type CallReport, type CaprockEvent, systemClock } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { type AIMessageChunk, HumanMessage } from '@langchain/core/messages';
import { FakeListChatModel } from '@langchain/core/utils/testing';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LangChainOptions } from './options.ts';
import { bedrockModel, CREDENTIALS, collect, failureOf } from './testing/bedrock-model.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
const sleep = vi.spyOn(systemClock, 'sleep');
beforeEach(() => {
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url);
  sleep.mockReset().mockResolvedValue();
});

const sonnet = 'us.anthropic.claude-sonnet-4-6';
const haiku = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';
const throttle = (model = sonnet) =>
  emulator.fault({
    type: 'error',
    model,
    status: 429,
    exception: 'ThrottlingException',
    message: 'Too many requests',
  });

/** A wrapped model, and the types of the events that it tells. */
function wrapped(options: LangChainOptions) {
  const events: CaprockEvent[] = [];
  const view = withCaprock(bedrockModel(), { onEvent: (event) => events.push(event), ...options });
  return { view, events, types: () => events.map(({ type }) => type) };
}

const ways = {
  invoke: async (view: ReturnType<typeof bedrockModel>) => {
    const { text, response_metadata } = await view.invoke('Hello');
    return {
      text,
      reports: [response_metadata.caprock as CallReport],
      metadata: response_metadata,
    };
  },
  stream: async (view: ReturnType<typeof bedrockModel>) => {
    const chunks: AIMessageChunk[] = await collect(await view.stream('Hello'));
    const metadata = chunks.map(
      ({ response_metadata }) => response_metadata as Record<string, unknown>,
    );
    return {
      text: chunks.map(({ text }) => text).join(''),
      reports: metadata.flatMap(({ caprock }) => (caprock ? [caprock as CallReport] : [])),
      metadata: Object.assign({}, ...metadata) as Record<string, unknown>,
    };
  },
};

describe.each(Object.entries(ways))('%s', (_, call) => {
  test('one target: four requests, and the error', async () => {
    throttle();
    const { view, types } = wrapped({});
    const error = await failureOf(() => call(view));
    expect(error.name).toBe('ThrottlingException');
    expect(emulator.requests).toHaveLength(4);
    expect(types().filter((type) => type === 'retry')).toHaveLength(3);
    expect(types().at(-1)).toBe('gave-up');
  });

  test('a throttle that passes costs one request more', async () => {
    emulator.fault({
      type: 'error',
      status: 503,
      exception: 'ServiceUnavailableException',
      times: 1,
    });
    const { reports } = await call(wrapped({}).view);
    expect(emulator.requests.map(({ status }) => status)).toEqual([503, 200]);
    expect(reports[0]?.attempts).toMatchObject([{ kind: 'service-unavailable', status: 503 }, {}]);
  });

  test('a name: the fallback answers after two requests', async () => {
    throttle();
    const { view, types } = wrapped({ fallbacks: ['claude-haiku-4-5'] });
    const { text, reports, metadata } = await call(view);
    expect(text).toContain('Hello');
    expect(emulator.requests.map(({ model }) => model)).toEqual([sonnet, sonnet, haiku]);
    expect(reports).toEqual([expect.objectContaining({ model: haiku, requested: sonnet })]);
    expect(metadata).toMatchObject({ model: haiku, model_name: haiku });
    expect(types()).toEqual([
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

  test('the next call goes to the fallback at once', async () => {
    throttle();
    const { view } = wrapped({ fallbacks: [haiku] });
    await call(view);
    const before = emulator.requests.length;
    const { reports } = await call(view);
    expect(reports).toMatchObject([{ model: haiku, attempts: [{ model: haiku }] }]);
    expect(emulator.requests).toHaveLength(before + 1);
  });

  test('a limit that the model tells is kept to, in one request more, and from then on', async () => {
    emulator.fault({
      type: 'error',
      status: 400,
      exception: 'ValidationException',
      message:
        'The maximum tokens you requested exceeds the model limit of 1000. Try again with a maximum tokens value that is lower than 1000.',
      times: 1,
    });
    const events: CaprockEvent[] = [];
    const model = bedrockModel({ maxTokens: 4_096 });
    const view = withCaprock(model, { onEvent: (event) => events.push(event) });
    const { reports } = await call(view);
    await call(view);
    expect(reports[0]?.attempts).toHaveLength(2);
    expect(emulator.requests.map(({ body }) => body)).toMatchObject([
      { inferenceConfig: { maxTokens: 4_096 } },
      { inferenceConfig: { maxTokens: 999 } },
      { inferenceConfig: { maxTokens: 999 } },
    ]);
    expect(events.filter(({ type }) => type === 'learned')).toHaveLength(2);
    expect(model.maxTokens).toBe(4_096);
  });

  test('another region: its client signs for it', async () => {
    emulator.fault({
      type: 'error',
      region: 'us-east-1',
      status: 429,
      exception: 'ThrottlingException',
    });
    const { view } = wrapped({ fallbacks: [{ model: 'claude-sonnet-4-6', region: 'us-west-2' }] });
    const { reports } = await call(view);
    expect(emulator.requests.map(({ region }) => region)).toEqual([
      'us-east-1',
      'us-east-1',
      'us-west-2',
    ]);
    expect(reports[0]).toMatchObject({ region: 'us-west-2' });
  });

  test('a refused conversation falls back to nothing', async () => {
    const { view } = wrapped({ fallbacks: ['claude-haiku-4-5'], repair: false });
    const twice = [new HumanMessage('a'), new HumanMessage('b')];
    await failureOf(() => view.invoke(twice));
    expect(emulator.requests).toHaveLength(1);
  });

  test('the error is the one of the model that was asked for', async () => {
    throttle();
    emulator.fault({
      type: 'error',
      model: haiku,
      status: 503,
      exception: 'ServiceUnavailableException',
    });
    const { view } = wrapped({ fallbacks: ['claude-haiku-4-5'], retry: { attemptsPerTarget: 1 } });
    const error = await failureOf(() => call(view));
    expect(error.name).toBe('ThrottlingException');
    expect(error.attempts).toMatchObject([{ model: sonnet }, { model: haiku }]);
  });

  test('retry: false leaves the three requests of the SDK', async () => {
    throttle();
    const error = await failureOf(() => call(wrapped({ retry: false }).view));
    expect(emulator.requests).toHaveLength(3);
    expect(error).toMatchObject({ [Symbol.for('langchain.errors.retryable')]: true });
  });

  test('a Bedrock model as a fallback keeps its own settings, and goes through Caprock', async () => {
    throttle();
    const other = bedrockModel({ model: 'claude-haiku-4-5', maxTokens: 77, region: 'us-west-2' });
    const { view } = wrapped({ fallbacks: [other], retry: { attemptsPerTarget: 1 } });
    await call(view);
    expect(emulator.requests[1]).toMatchObject({
      model: haiku,
      region: 'us-west-2',
      body: { inferenceConfig: { maxTokens: 77 } },
    });
    expect(other.model).toBe('claude-haiku-4-5');
  });

  test('a wrapped model as a fallback is the model that it shows', async () => {
    throttle();
    const other = withCaprock(bedrockModel({ model: 'claude-haiku-4-5' }), { onEvent: () => {} });
    const { view } = wrapped({ fallbacks: [other], retry: { attemptsPerTarget: 1 } });
    await call(view);
    expect(emulator.requests.map(({ model }) => model)).toEqual([sonnet, haiku]);
  });

  test("another provider's model answers for itself", async () => {
    throttle();
    const other = new FakeListChatModel({ responses: ['from elsewhere'] });
    const { view, types } = wrapped({ fallbacks: [other], retry: { attemptsPerTarget: 1 } });
    const { text, reports } = await call(view);
    expect(text).toBe('from elsewhere');
    expect(reports).toHaveLength(1);
    expect(types()).toContain('fallback');
    expect(emulator.requests).toHaveLength(1);
  });
});

test('the client of another region is made of the one that was handed in', async () => {
  const client = new BedrockRuntimeClient({
    region: 'us-east-1',
    endpoint: emulator.url,
    credentials: CREDENTIALS,
  });
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', 'http://127.0.0.1:1');
  const view = withCaprock(bedrockModel({ client }), {
    fallbacks: [{ model: 'claude-sonnet-4-6', region: 'us-west-2' }],
    retry: { attemptsPerTarget: 1 },
    onEvent: () => {},
  });
  emulator.fault({
    type: 'error',
    region: 'us-east-1',
    status: 429,
    exception: 'ThrottlingException',
  });
  await view.invoke('Hello');
  expect(emulator.requests.map(({ region }) => region)).toEqual(['us-east-1', 'us-west-2']);
});

test('tools are bound again by a model of another provider', async () => {
  throttle();
  const bound: unknown[] = [];
  class Other extends FakeListChatModel {
    override bindTools(tools: unknown[]) {
      bound.push(...tools);
      return this.withConfig({ tags: ['bound'] });
    }
  }
  const other = new Other({ responses: ['from elsewhere'] });
  const { view } = wrapped({ fallbacks: [other], retry: { attemptsPerTarget: 1 } });
  const tool = {
    name: 'weather',
    description: 'Tells the weather',
    schema: { type: 'object', properties: {} },
  };
  await view.bindTools([tool]).invoke('Hello');
  expect(bound).toEqual([
    {
      type: 'function',
      function: { name: 'weather', description: 'Tells the weather', parameters: tool.schema },
    },
  ]);
});

test('a long retry-after ends the tries', async () => {
  const headers = { 'retry-after': '30' };
  emulator.fault({ type: 'error', status: 429, exception: 'ThrottlingException', headers });
  const error = await failureOf(() => wrapped({}).view.invoke('Hello'));
  expect(emulator.requests).toHaveLength(1);
  expect(error.retryAfterMs).toBe(30_000);
});

test('a short retry-after is waited for', async () => {
  const headers = { 'retry-after': '3' };
  emulator.fault({
    type: 'error',
    status: 429,
    exception: 'ThrottlingException',
    headers,
    times: 1,
  });
  await wrapped({}).view.invoke('Hello');
  expect(sleep.mock.calls.map(([milliseconds]) => milliseconds)).toEqual([3_000]);
});

test('an abort during a wait ends the call with its reason', async () => {
  throttle();
  const controller = new AbortController();
  sleep.mockImplementation(async (_, signal) => {
    controller.abort(new Error('enough'));
    signal?.throwIfAborted();
  });
  const { view } = wrapped({});
  const error = await failureOf(() => view.invoke('Hello', { signal: controller.signal }));
  expect(error.message).toBe('enough');
  expect(emulator.requests).toHaveLength(1);
});
