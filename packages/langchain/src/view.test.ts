import { createRequire } from 'node:module';
import { useEmulator } from '@caprock/emulator/vitest';
import { ChatBedrockConverse } from '@langchain/aws';
import { InMemoryCache } from '@langchain/core/caches';
import { AIMessage, HumanMessage, SystemMessage } from '@langchain/core/messages';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bedrockModel, CREDENTIALS, collect } from './testing/bedrock-model.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

const quiet = { onEvent: () => {} };

describe('what the view shows', () => {
  test('is the host class, its name and its id in traces', () => {
    const model = bedrockModel();
    const view = withCaprock(model, quiet);
    expect(view).toBeInstanceOf(ChatBedrockConverse);
    expect(view.getName()).toBe('ChatBedrockConverse');
    expect(view.lc_id).toEqual(model.lc_id);
    expect(view._llmType()).toBe('chat_bedrock_converse');
  });

  test('the resolved id, where the model keeps the name', () => {
    const model = bedrockModel({ model: 'claude-sonnet-4-6' });
    expect(withCaprock(model, quiet).model).toBe('us.anthropic.claude-sonnet-4-6');
    expect(model.model).toBe('claude-sonnet-4-6');
  });

  test('the id of the region that the options name', () => {
    const model = bedrockModel({ model: 'claude-sonnet-4-6' });
    expect(withCaprock(model, { region: 'eu-west-1', ...quiet }).model).toMatch(/^eu\./);
  });

  test('nothing is left on the model', async () => {
    const model = bedrockModel({ model: 'claude-sonnet-4-6' });
    const before = Object.getOwnPropertyNames(model);
    const stack = model.client.middlewareStack.identify();
    await withCaprock(model, quiet).invoke('Hello');
    expect(Object.getOwnPropertyNames(model)).toEqual(before);
    expect(model.client.middlewareStack.identify()).toEqual(stack);
  });

  test('a later setting on the model or on the view counts', async () => {
    const model = bedrockModel();
    const view = withCaprock(model, quiet);
    model.maxTokens = 300;
    await view.invoke('Hello');
    expect(emulator.requests[0]?.body.inferenceConfig).toEqual({ maxTokens: 300 });
    view.maxTokens = 200;
    await view.invoke('Hello');
    expect(emulator.requests[1]?.body.inferenceConfig).toEqual({ maxTokens: 200 });
    expect(model.maxTokens).toBe(300);
  });

  test('another model can be set, by its name', async () => {
    const view = withCaprock(bedrockModel(), quiet);
    view.model = 'claude-haiku-4-5';
    expect(view.model).toContain('claude-haiku-4-5-');
    await view.invoke('Hello');
    expect(emulator.requests[0]?.model).toBe(view.model);
    expect(() => {
      view.model = 'claude-nothing-9';
    }).toThrow("'claude-nothing-9'");
  });

  test('an application inference profile is sent, and the model stays readable', async () => {
    const arn = 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abcdefghijkl';
    const view = withCaprock(
      bedrockModel({ model: 'claude-sonnet-4-6', applicationInferenceProfile: arn }),
      { ...quiet, retry: { maxAttempts: 1 } },
    );
    expect(view.model).toBe('us.anthropic.claude-sonnet-4-6');
    await view.invoke('Hello').catch(() => {});
    expect(emulator.requests.map(({ model }) => model)).toEqual([arn]);
  });

  test('a wrapped model is wrapped anew, not twice', async () => {
    const twice = withCaprock(withCaprock(bedrockModel(), { lang: 'ko' }), quiet);
    expect(Object.getPrototypeOf(Object.getPrototypeOf(twice))).toBe(ChatBedrockConverse.prototype);
    emulator.fault({ type: 'error', status: 503, exception: 'ServiceUnavailableException' });
    await twice.invoke('Hello').catch(() => {});
    expect(emulator.requests).toHaveLength(4);
  });
});

describe('what agents read', () => {
  test.each([
    'claude-sonnet-4-6',
    'anthropic.claude-sonnet-4-6',
    'global.anthropic.claude-sonnet-4-6',
  ])('%s takes every tool choice', (name) => {
    const view = withCaprock(bedrockModel({ model: name }), quiet);
    expect(view.supportsToolChoiceValues).toEqual(['auto', 'any', 'tool']);
  });

  test('the token limits are in the profile, and nothing that the host cannot do', () => {
    const { profile } = withCaprock(bedrockModel({ model: 'claude-haiku-4-5' }), quiet);
    expect(profile).toEqual({ maxInputTokens: 200_000, maxOutputTokens: 64_000 });
  });

  test('tokens are counted on this machine', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    expect(await withCaprock(bedrockModel(), quiet).getNumTokens('four words of text')).toBe(5);
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });
});

describe('caching and tracing', () => {
  test('two models that share a cache give their own answers', async () => {
    const cache = new InMemoryCache();
    const names = ['claude-sonnet-4-6', 'claude-haiku-4-5'];
    const views = names.map((model) => withCaprock(bedrockModel({ model, cache }), quiet));
    for (const view of [...views, ...views]) await view.invoke('Hello');
    expect(emulator.requests.map(({ model }) => model)).toEqual(views.map(({ model }) => model));
  });

  test('a call is one run, named by the resolved model', async () => {
    const runs: unknown[] = [];
    const handler = {
      handleChatModelStart: (
        _: unknown,
        __: unknown,
        ___: string,
        ____?: string,
        extra?: object,
      ) => {
        runs.push(extra);
      },
    };
    const view = withCaprock(bedrockModel({ model: 'claude-sonnet-4-6' }), quiet);
    await view.invoke('Hello', { callbacks: [handler] });
    await collect(await view.stream('Hello', { callbacks: [handler] }));
    expect(runs).toHaveLength(2);
    expect(view.getLsParams({}).ls_model_name).toBe('us.anthropic.claude-sonnet-4-6');
  });

  test('streaming: true sends one request, and its tokens are told once', async () => {
    const tokens: string[] = [];
    const handler = { handleLLMNewToken: (token: string) => void tokens.push(token) };
    const view = withCaprock(bedrockModel({ streaming: true }), quiet);
    const answer = await view.invoke('Hello, how are you?', { callbacks: [handler] });
    expect(emulator.requests.map(({ operation }) => operation)).toEqual(['ConverseStream']);
    expect(tokens.join('')).toBe(answer.text);
    expect(answer.response_metadata.caprock).toMatchObject({
      model: 'us.anthropic.claude-sonnet-4-6',
    });
  });
});

describe('handlers that ask for a stream', () => {
  /** A handler as LangGraph and streamEvents have them. */
  const handlerWith = (wish: string) => {
    const tokens: string[] = [];
    const events: string[] = [];
    return {
      tokens,
      events,
      handler: {
        name: 'listener',
        [wish]: true,
        handleLLMNewToken: (token: string) => void tokens.push(token),
        handleChatModelStreamEvent: ({ event }: { event: string }) => void events.push(event),
      },
    };
  };

  test('are told each token once, in one request', async () => {
    const { handler, tokens } = handlerWith('lc_prefer_streaming');
    const view = withCaprock(bedrockModel(), quiet);
    const answer = await view.invoke('Hello, how are you?', { callbacks: [handler as never] });
    expect(tokens.join('')).toBe(answer.text);
    expect(tokens.length).toBeGreaterThan(1);
    expect(emulator.requests.map(({ operation }) => operation)).toEqual(['ConverseStream']);
  });

  test('are told content block events', async () => {
    const { handler, events } = handlerWith('lc_prefer_chat_model_stream_events');
    const view = withCaprock(bedrockModel(), quiet);
    const answer = await view.invoke('Hello', { callbacks: [handler as never] });
    expect(answer.text).toBe('You said: Hello');
    expect(events.at(-1)).toBe('message-finish');
    expect(emulator.requests).toHaveLength(1);
  });

  test('streamEvents of version 2', async () => {
    const view = withCaprock(bedrockModel(), quiet);
    const events = await collect(view.streamEvents('Hello', { version: 'v2' }));
    const streamed = events.filter(({ event }) => event === 'on_chat_model_stream');
    expect(streamed.map(({ data }) => data.chunk.text).join('')).toBe('You said: Hello');
    expect(events.filter(({ event }) => event === 'on_chat_model_start')).toHaveLength(1);
  });
});

test('the CommonJS copy of the host works as well', async () => {
  const { ChatBedrockConverse: Common } = createRequire(import.meta.url)('@langchain/aws');
  const model = new Common({
    model: 'claude-sonnet-4-6',
    region: 'us-east-1',
    credentials: CREDENTIALS,
  });
  const view = withCaprock(model as ChatBedrockConverse, quiet);
  expect(view).not.toBeInstanceOf(ChatBedrockConverse);
  const answer = await view.invoke([
    new SystemMessage('Be brief.'),
    new AIMessage('Hi'),
    new HumanMessage(''),
    new HumanMessage('Well?'),
  ]);
  expect(answer.text).not.toBe('');
  expect(emulator.requests.map(({ status }) => status)).toEqual([200]);
});
