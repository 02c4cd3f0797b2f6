import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { useEmulator } from '@caprock/emulator/vitest';
import { ChatBedrockConverse, type ChatBedrockConverseInput } from '@langchain/aws';
import { AIMessage, type BaseMessage, HumanMessage } from '@langchain/core/messages';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { createAgent, summarizationMiddleware } from 'langchain';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { explain } from './explain.ts';
import type { LangChainOptions } from './options.ts';
import { bedrockModel, CREDENTIALS, collect, failureOf } from './testing/bedrock-model.ts';
import { throwIfGivenUp } from './throw-if-given-up.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

const view = (fields: ChatBedrockConverseInput = {}, options: LangChainOptions = {}) =>
  withCaprock(bedrockModel({ model: 'claude-sonnet-4-6', ...fields }), {
    onEvent: () => {},
    ...options,
  });
const busy = () =>
  emulator.fault({ type: 'error', status: 503, exception: 'ServiceUnavailableException' });
const statuses = () => emulator.requests.map(({ status }) => status);
const tools = [{ name: 'time', description: 'Tells the time', schema: { type: 'object' } }];

describe('a runnable', () => {
  test('batch answers in order, and one failure among others is told as such', async () => {
    const answers = await view().batch(['one', 'two', 'three']);
    expect(answers.map(({ text }) => text)).toEqual([
      'You said: one',
      'You said: two',
      'You said: three',
    ]);
    emulator.fault({ type: 'error', status: 400, exception: 'ValidationException', times: 1 });
    const mixed = await view().batch(['one', 'two'], {}, { returnExceptions: true });
    expect(mixed.filter((answer) => answer instanceof Error)).toHaveLength(1);
    expect(mixed.find((answer) => answer instanceof Error)).toHaveProperty('diagnosis');
  });

  test('withConfig keeps what it is given, and the protection', async () => {
    const bound = view().withConfig({ stop: ['END'], tags: ['mine'] });
    const answer = await bound.invoke([{ role: 'system', content: 'Say hello.' }]);
    expect(answer.response_metadata.caprock).toMatchObject({ repairs: [{}] });
    expect(emulator.requests[0]?.body.inferenceConfig).toEqual({ stopSequences: ['END'] });
  });

  test('in a chain of a prompt, the model and a parser', async () => {
    const prompt = ChatPromptTemplate.fromMessages([
      ['system', '{instructions}'],
      ['human', '{question}'],
    ]);
    const chain = prompt.pipe(view()).pipe(new StringOutputParser());
    expect(await chain.invoke({ instructions: ' ', question: 'Hello' })).toBe('You said: Hello');
    const pieces = await collect(await chain.stream({ instructions: ' ', question: 'Hello' }));
    expect(pieces.join('')).toBe('You said: Hello');
  });

  test('withRetry does not multiply the tries', async () => {
    busy();
    const failed: unknown[] = [];
    const retrying = view().withRetry({
      stopAfterAttempt: 3,
      onFailedAttempt: (error: unknown) => void failed.push(error),
    });
    const error = await failureOf(() => retrying.invoke('Hello'));
    expect(error.diagnosis).toMatchObject({ kind: 'service-unavailable' });
    expect(emulator.requests).toHaveLength(4);
    expect(failed).toEqual([]);
  });

  test('nor, with throwIfGivenUp, where tools are bound', async () => {
    busy();
    const bound = view().bindTools(tools);
    const retrying = bound.withRetry({ stopAfterAttempt: 3, onFailedAttempt: throwIfGivenUp });
    await failureOf(() => retrying.invoke('Hello'));
    expect(emulator.requests).toHaveLength(4);
    expect(() => throwIfGivenUp(new Error('of somebody else'))).not.toThrow();
  });

  test('withRetry tries again what Caprock leaves to it', async () => {
    emulator.fault({
      type: 'error',
      status: 503,
      exception: 'ServiceUnavailableException',
      times: 1,
    });
    const fields = { clientOptions: { maxAttempts: 1 } };
    const retrying = view(fields, { retry: false }).withRetry({ stopAfterAttempt: 2 });
    expect((await retrying.invoke('Hello')).text).toBe('You said: Hello');
    expect(statuses()).toEqual([503, 200]);
  });

  test.each(['v1', 'v2'] as const)('streamEvents of version %s', async (version) => {
    const events = await collect(view().streamEvents('Hello', { version }));
    const names = [...new Set(events.map(({ event }) => event))];
    expect(names[0]).toMatch(/^on_(?:llm|chat_model)_start$/);
    expect(names.at(-1)).toMatch(/^on_(?:llm|chat_model)_end$/);
    const told = events.filter(({ event }) => event.endsWith('_stream'));
    expect(told.map(({ data }) => data.chunk.text).join('')).toBe('You said: Hello');
    expect(emulator.requests).toHaveLength(1);
  });
});

describe('content blocks', () => {
  const thinking = {
    maxTokens: 4000,
    additionalModelRequestFields: { thinking: { type: 'enabled', budget_tokens: 2000 } },
  };

  test.each(['v0', 'v1'] as const)(
    'an answer of version %s goes back as it came',
    async (version) => {
      const model = view({ ...thinking, outputVersion: version });
      const question = new HumanMessage('Why?');
      for (const ask of [
        async (messages: BaseMessage[]) => await model.invoke(messages),
        async (messages: BaseMessage[]) => {
          const chunks = await collect(await model.stream(messages));
          return chunks.reduce((whole, chunk) => whole.concat(chunk));
        },
      ]) {
        emulator.reset();
        emulator.script({ reasoning: 'I think.', text: 'Because.' }, { text: 'Then.' });
        const answer = await ask([question]);
        expect(answer.text).toBe('Because.');
        const kinds = answer.contentBlocks.map(({ type }) => type);
        expect(new Set(kinds)).toEqual(new Set(['reasoning', 'text']));
        await ask([question, answer, new HumanMessage('And?')]);
        expect(statuses()).toEqual([200, 200]);
        expect(emulator.requests[1]?.body.messages?.[1]?.content[0]).toMatchObject({
          reasoningContent: {
            reasoningText: { text: 'I think.', signature: expect.any(String) },
          },
        });
      }
    },
  );
});

describe('guardrails', () => {
  const guardrailConfig = { guardrailIdentifier: 'abcdefghijkl', guardrailVersion: '1' } as const;

  test('go with each request, also to the fallback', async () => {
    emulator.fault({
      type: 'error',
      status: 503,
      exception: 'ServiceUnavailableException',
      times: 1,
    });
    await view(
      { guardrailConfig },
      { fallbacks: ['claude-haiku-4-5'], retry: { attemptsPerTarget: 1 } },
    ).invoke('Hello');
    expect(emulator.requests.map(({ body }) => body.guardrailConfig)).toEqual([
      guardrailConfig,
      guardrailConfig,
    ]);
  });

  test('that step in give an answer, not an error', async () => {
    emulator.setWorld({
      account: {
        guardrail: { id: 'g', version: '1', blockedWords: ['secret'], message: 'Not that.' },
      },
    } as never);
    const answer = await view().invoke('Tell me a secret');
    expect(answer.text).toBe('Not that.');
    expect(answer.response_metadata.stopReason).toBe('guardrail_intervened');
    expect(emulator.requests).toHaveLength(1);
    const chunks = await collect(await view().stream('Tell me a secret'));
    expect(chunks.map(({ text }) => text).join('')).toBe('Not that.');
  });
});

describe('the region', () => {
  const regions = () => emulator.requests.map(({ region }) => region);

  test('of the model', async () => {
    await view({ region: 'eu-central-1' }).invoke('Hello');
    expect(regions()).toEqual(['eu-central-1']);
    expect(emulator.requests[0]?.model).toMatch(/^eu\./);
  });

  test('of AWS_DEFAULT_REGION', async () => {
    vi.stubEnv('AWS_DEFAULT_REGION', 'ap-northeast-1');
    const model = new ChatBedrockConverse({ model: 'claude-sonnet-4-6', credentials: CREDENTIALS });
    await withCaprock(model, { onEvent: () => {} }).invoke('Hello');
    expect(regions()).toEqual(['ap-northeast-1']);
    expect(emulator.requests[0]?.model).toMatch(/^(?:jp|global)\./);
  });

  test('of the options: another client signs for it', async () => {
    const model = view({}, { region: 'eu-west-1' });
    await model.invoke('Hello');
    expect(regions()).toEqual(['eu-west-1']);
    expect(emulator.requests[0]?.model).toMatch(/^eu\./);
  });

  test('of a client that was handed in, which the options name', async () => {
    const client = new BedrockRuntimeClient({
      region: 'eu-west-1',
      endpoint: emulator.url,
      credentials: CREDENTIALS,
    });
    await view({ client }, { region: 'eu-west-1' }).invoke('Hello');
    expect(regions()).toEqual(['eu-west-1']);
    expect(emulator.requests[0]?.model).toMatch(/^eu\./);
  });
});

describe('time', () => {
  test.each([
    ['the timeout of a call', () => ({ timeout: 50 })],
    ['a signal that times out', () => ({ signal: AbortSignal.timeout(50) })],
  ])('%s ends it in one request, and pauses nothing', async (_, options) => {
    emulator.fault({ type: 'delay', milliseconds: 10_000, times: 1 });
    const events: string[] = [];
    const model = view(
      {},
      { fallbacks: ['claude-haiku-4-5'], onEvent: ({ type }) => events.push(type) },
    );
    const error = await failureOf(() => model.invoke('Hello', options()));
    expect(error.name).toBe('TimeoutError');
    expect(explain(error).kind).toBe('timeout');
    await vi.waitFor(() => expect(events.at(-1)).toBe('gave-up'));
    expect(events).not.toContain('cooldown');
    expect(emulator.requests).toHaveLength(1);
  });
});

describe('what LangChain has of its own', () => {
  test('withFallbacks takes over from a stream that breaks before its first content', async () => {
    emulator.fault({
      type: 'exception',
      afterDeltas: 0,
      exception: 'throttlingException',
      message: 'Too many requests',
      times: 1,
    });
    const other = bedrockModel({ model: 'us.anthropic.claude-haiku-4-5-20251001-v1:0' });
    const safe = view({}, { retry: { attemptsPerTarget: 1 } }).withFallbacks([other]);
    const pieces = await collect(await safe.stream('Hello'));
    expect(pieces.map(({ text }) => text).join('')).toBe('You said: Hello');
    expect(emulator.requests.map(({ model }) => model)[1]).toContain('haiku');
  });

  test('options that only a call has are sent', async () => {
    const options = { performanceConfig: { latency: 'standard' }, serviceTier: 'priority' };
    await view().invoke('Hello', options as never);
    expect(emulator.requests[0]?.body).toMatchObject({
      performanceConfig: { latency: 'standard' },
      serviceTier: { type: 'priority' },
    });
  });

  test('summarization reads the limits of the model', async () => {
    const model = view();
    const agent = createAgent({
      model,
      middleware: [
        summarizationMiddleware({ model, trigger: { fraction: 0.000_01 }, keep: { messages: 1 } }),
      ],
    });
    await agent.invoke({
      messages: [
        new HumanMessage('Tell me of Seoul.'),
        new AIMessage('It is a city.'),
        new HumanMessage('And of Busan?'),
      ],
    });
    expect(statuses()).toEqual([200, 200]);
  });
});

test('an answer without a message is tried again', async () => {
  emulator.fault({ type: 'error', status: 200, body: '{}', times: 1 });
  expect((await view().invoke('Hello')).text).toBe('You said: Hello');
  expect(emulator.requests).toHaveLength(2);
});

test('reasoning before a blank text is no corrupt block', async () => {
  const content = [
    { type: 'reasoning_content', reasoningText: { text: 'Hm.', signature: 'c2lnbmF0dXJl' } },
    { type: 'text', text: '\n\n' },
  ];
  await view().invoke([
    new HumanMessage('Why?'),
    new AIMessage({ content: content as never }),
    new HumanMessage('Well?'),
  ]);
  expect(statuses()).toEqual([200]);
  expect(JSON.stringify(emulator.requests[0]?.body)).not.toContain('undefined');
});

test('an answer that was cached is given without a request', async () => {
  const cached = view({ cache: true });
  const messages = [new HumanMessage('Hello'), new AIMessage('Hi'), new HumanMessage('Well?')];
  const first = await cached.invoke(messages);
  const second = await cached.invoke(messages);
  expect(second.text).toBe(first.text);
  expect(emulator.requests).toHaveLength(1);
});
