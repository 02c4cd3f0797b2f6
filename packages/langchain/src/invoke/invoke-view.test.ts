import { inspect } from 'node:util';
import type { CaprockEvent } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { InMemoryCache } from '@langchain/core/caches';
import {
  AIMessage,
  type AIMessageChunk,
  type BaseMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import { createAgent } from 'langchain';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { caprockMiddleware } from '../caprock-middleware.ts';
import type { LangChainOptions } from '../options.ts';
import { bedrockModel, CREDENTIALS, collect, failureOf } from '../testing/bedrock-model.ts';
import { invokeModel } from '../testing/invoke-model.ts';
import { withCaprock } from '../with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

const quiet = { onEvent: () => {} };
const sonnet = 'us.anthropic.claude-sonnet-4-6';
const haiku = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';
type Fields = Parameters<typeof invokeModel>[1];
const plain = (fields: Fields = {}) => invokeModel(emulator.url, fields);
const view = (options: LangChainOptions = {}, fields: Fields = {}) =>
  withCaprock(plain(fields), { ...quiet, ...options });

const weather = tool(() => 'sunny', {
  name: 'weather',
  description: 'Tells the weather',
  schema: z.object({ city: z.string() }),
});
const call = { id: 't1', name: 'weather', args: { city: 'Seoul' } };
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** The body of a request, in the Messages format. */
const bodyOf = (at: number) =>
  emulator.requests[at]?.body as never as {
    tool_choice?: object;
    messages: { content: Record<string, unknown>[] }[];
  };
const statuses = () => emulator.requests.map(({ status }) => status);
const models = () => emulator.requests.map(({ model }) => model);
const busy = (scope: object = {}) =>
  emulator.fault({
    type: 'error',
    status: 429,
    exception: 'ThrottlingException',
    message: 'Too many requests, please wait before trying again.',
    ...scope,
  });

async function joined(stream: AsyncIterable<AIMessageChunk>): Promise<AIMessageChunk> {
  let whole: AIMessageChunk | undefined;
  for await (const chunk of stream) whole = whole?.concat(chunk) ?? chunk;
  return whole as AIMessageChunk;
}

const ways = {
  invoke: (model: ReturnType<typeof view>, messages: BaseMessage[]) => model.invoke(messages),
  stream: async (model: ReturnType<typeof view>, messages: BaseMessage[]) =>
    joined(await model.stream(messages)),
  'streaming: true': (model: ReturnType<typeof view>, messages: BaseMessage[]) => {
    model.streaming = true;
    return model.invoke(messages);
  },
};

const nasty: Record<string, BaseMessage[]> = {
  'nothing but a system message': [new SystemMessage('Say hello.')],
  'a blank turn': [new HumanMessage('Hi'), new AIMessage(' '), new HumanMessage('Well?')],
  'an interrupted tool call': [
    new HumanMessage('Weather?'),
    new AIMessage({ content: 'I look.', tool_calls: [call] }),
    new HumanMessage('Stop.'),
  ],
  'a system message in mid-conversation': [
    new HumanMessage('Hi'),
    new SystemMessage('Be brief.'),
    new AIMessage('Hello'),
    new HumanMessage('Well?'),
  ],
  'a system message of parts': [
    new SystemMessage({ content: [{ type: 'text', text: 'Be brief.' }] }),
    new HumanMessage('Hi'),
  ],
  'an image in the form of Anthropic': [
    new HumanMessage({
      content: [
        { type: 'text', text: 'What is it?' },
        { type: 'image', source: { type: 'base64', media_type: 'image/png', data: PNG } },
      ],
    }),
  ],
  'a tool result without its call': [
    new HumanMessage('Hi'),
    new ToolMessage({ content: 'sunny', tool_call_id: 'gone' }),
  ],
};

describe.each(Object.entries(ways))('BedrockChat: %s', (_, ask) => {
  test.each(Object.entries(nasty))('%s is answered, in one request', async (__, messages) => {
    const answer = await ask(view(), messages);
    expect(answer.text).not.toBe('');
    expect(statuses()).toEqual([200]);
    expect(answer.response_metadata).toMatchObject({ model: sonnet, caprock: { model: sonnet } });
  });

  test('tokens are told', async () => {
    const { usage_metadata: usage } = await ask(view(), [new HumanMessage('Hello')]);
    expect(usage?.output_tokens).toBeGreaterThan(0);
    expect(usage?.total_tokens).toBe((usage?.input_tokens ?? 0) + (usage?.output_tokens ?? 0));
  });

  test('a throttle that passes costs one request more', async () => {
    busy({ times: 1 });
    await ask(view(), [new HumanMessage('Hello')]);
    expect(statuses()).toEqual([429, 200]);
  });

  test('a name, another region and a ChatBedrockConverse are fallbacks', async () => {
    busy({ region: 'us-east-1' });
    const options = {
      fallbacks: ['claude-haiku-4-5', { model: 'claude-sonnet-4-6', region: 'us-west-2' }],
      retry: { attemptsPerTarget: 1 },
    };
    await ask(view(options), [new HumanMessage('Hello')]);
    expect(models()).toEqual([sonnet, haiku, sonnet]);
    expect(emulator.requests.at(-1)?.region).toBe('us-west-2');
    emulator.reset();
    busy({ operation: 'InvokeModel' });
    busy({ operation: 'InvokeModelWithResponseStream' });
    const other = bedrockModel({ model: 'claude-haiku-4-5' });
    await ask(view({ fallbacks: [other], retry: { attemptsPerTarget: 1 } }), [
      new HumanMessage('Hello'),
    ]);
    expect(models()).toEqual([sonnet, haiku]);
    expect(emulator.requests.at(-1)?.operation).toMatch(/^Converse/);
  });

  test('an error says what to do, and holds no secret', async () => {
    busy();
    const error = await failureOf(() =>
      ask(view({ retry: { attemptsPerTarget: 1 } }), [new HumanMessage('my secret')]),
    );
    expect(error.diagnosis).toMatchObject({ kind: 'throttled-requests' });
    expect(error.name).toBe('ThrottlingException');
    expect(error.$metadata).toMatchObject({ httpStatusCode: 429, requestId: expect.any(String) });
    expect(error.message).toContain('Too many requests');
    const shown = inspect(error, { showHidden: true, depth: Number.POSITIVE_INFINITY });
    for (const secret of [...Object.values(CREDENTIALS), 'AWS4-HMAC', 'my secret'])
      expect(shown).not.toContain(secret);
  });
});

test('a BedrockChat is the fallback of a ChatBedrockConverse', async () => {
  busy({ operation: 'Converse' });
  const model = withCaprock(bedrockModel(), {
    ...quiet,
    fallbacks: [plain({ model: haiku })],
    retry: { attemptsPerTarget: 1 },
  });
  const answer = await model.invoke([new SystemMessage('Say hello.')]);
  expect(answer.text).not.toBe('');
  expect(models()).toEqual([sonnet, haiku]);
  expect(answer.response_metadata).toMatchObject({ caprock: { model: haiku } });
});

test('without Caprock the same conversations are refused', async () => {
  const refused: string[] = [];
  for (const [name, messages] of Object.entries(nasty)) {
    await plain()
      .invoke(messages)
      .catch(() => refused.push(name));
  }
  expect(refused.length).toBeGreaterThanOrEqual(5);
});

describe('the view of a BedrockChat', () => {
  test('leaves the model as it is', async () => {
    const model = plain();
    const before = Object.getOwnPropertyNames(model);
    await withCaprock(model, quiet).invoke('Hello');
    expect(Object.getOwnPropertyNames(model)).toEqual(before);
    expect(withCaprock(model, quiet).getName()).toBe(model.getName());
  });

  test('shows the resolved id', async () => {
    const model = view({}, { model: 'anthropic.claude-sonnet-4-6' });
    expect(model.model).toBe(sonnet);
    await model.invoke('Hello');
    expect(models()).toEqual([sonnet]);
  });

  test('keeps caches apart, knows token limits and counts here', async () => {
    const cache = new InMemoryCache();
    for (const model of [sonnet, haiku]) await view({}, { model, cache }).invoke('Hello');
    expect(models()).toEqual([sonnet, haiku]);
    expect(view().profile).toMatchObject({ maxOutputTokens: expect.any(Number) });
    expect(await view().getNumTokens('four words of text')).toBe(5);
  });

  test('a call is one run, and its tokens are told once', async () => {
    let runs = 0;
    const tokens: string[] = [];
    const handler = {
      handleChatModelStart: () => {
        runs += 1;
      },
      handleLLMNewToken: (token: string) => void tokens.push(token),
    };
    const stream = await view().stream('Hello, how are you?', { callbacks: [handler] });
    const whole = await joined(stream);
    expect(runs).toBe(1);
    expect(tokens.join('')).toBe(whole.text);
  });

  test('parameters, and members of the body, arrive', async () => {
    await view({}, { temperature: 0.5, maxTokens: 50, modelKwargs: { top_k: 5 } }).invoke('Hello', {
      stop: ['END'],
    });
    expect(emulator.requests[0]?.body).toMatchObject({
      temperature: 0.5,
      max_tokens: 50,
      top_k: 5,
      stop_sequences: ['END'],
    });
  });

  test('what the host sends where nothing is said stays', async () => {
    await plain().invoke('Hello');
    await view().invoke('Hello');
    const [without, through] = emulator.requests.map(({ body }) => body as object);
    expect(through).toEqual({
      ...without,
      messages: [{ role: 'user', content: [{ type: 'text', text: 'Hello' }] }],
    });
  });

  test('repair: false sends what the host makes', async () => {
    const error = await failureOf(() =>
      view({ repair: false }).invoke([new SystemMessage('Say hello.')]),
    );
    expect(statuses()).toEqual([400]);
    expect(error.diagnosis).toMatchObject({ fix: 'request' });
  });

  test('thinking is signed, and goes back in the next turn', async () => {
    const model = view(
      {},
      { maxTokens: 4000, modelKwargs: { thinking: { type: 'enabled', budget_tokens: 2000 } } },
    );
    const question = new HumanMessage('Why?');
    const answer = await model.invoke([question]);
    await model.invoke([question, answer, new HumanMessage('And then?')]);
    expect(statuses()).toEqual([200, 200]);
    const { messages } = bodyOf(1);
    expect(messages[1]?.content[0]).toMatchObject({
      type: 'thinking',
      signature: expect.any(String),
    });
  });

  test('an application inference profile is sent as one part of the path', async () => {
    const arn = 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abcdefghijkl';
    const model = view({ retry: { attemptsPerTarget: 1 } }, { applicationInferenceProfile: arn });
    await model.invoke('Hello').catch(() => {});
    expect(models()).toEqual([arn]);
  });

  test('a guardrail of the model is sent', async () => {
    const guardrailConfig = { tagSuffix: 'x', streamProcessingMode: 'SYNCHRONOUS' } as const;
    await failureOf(() => view({}, { guardrailConfig }).invoke('Hello'));
    expect(emulator.requests[0]?.body).toMatchObject({
      'amazon-bedrock-guardrailConfig': guardrailConfig,
    });
  });

  test('that is no Claude is refused in one sentence', () => {
    expect(() => withCaprock(plain({ model: 'meta.llama3-70b-instruct-v1:0' }))).toThrow(
      'with a Claude model only',
    );
  });

  test.each([{ region: 'us-east-1@evil/' }, { endpointHost: 'evil.example/#' }])(
    '%j is refused before anything is sent',
    (fields) => {
      expect(() => view({}, fields)).toThrow(expect.objectContaining({ name: 'CaprockError' }));
      expect(emulator.requests).toEqual([]);
    },
  );
});

describe('tools of a BedrockChat', () => {
  test.each([
    ['auto', { type: 'auto' }],
    ['any', { type: 'any' }],
    ['required', { type: 'any' }],
    ['weather', { type: 'tool', name: 'weather' }],
    [
      { type: 'function', function: { name: 'weather' } },
      { type: 'tool', name: 'weather' },
    ],
  ])('tool choice %j', async (choice, sent) => {
    const bound = view().bindTools([weather], { tool_choice: choice } as never);
    await bound.invoke('Weather?');
    await joined((await bound.stream('Weather?')) as AsyncIterable<AIMessageChunk>);
    const choices = [bodyOf(0), bodyOf(1)].map(({ tool_choice: chosen }) => chosen);
    expect(choices).toEqual([sent, sent]);
  });

  test.each(['invoke', 'stream'] as const)('a loop over %s', async (way) => {
    const model = view().bindTools([weather]);
    const ask = async (messages: BaseMessage[]) =>
      way === 'invoke'
        ? await model.invoke(messages)
        : await joined((await model.stream(messages)) as AsyncIterable<AIMessageChunk>);
    emulator.script(
      { text: 'I look.', toolUse: { name: 'weather', input: { city: 'Seoul' } } },
      { text: 'Sunny.' },
    );
    const question = new HumanMessage('Weather in Seoul?');
    const asked = (await ask([question])) as AIMessage;
    expect(asked.tool_calls).toMatchObject([{ name: 'weather', args: { city: 'Seoul' } }]);
    const result = await weather.invoke(asked.tool_calls?.[0] as never);
    const answer = await ask([question, asked, result as never]);
    expect(answer.text).toBe('Sunny.');
    expect(statuses()).toEqual([200, 200]);
  });

  test('names that Bedrock refuses come back as they were written', async () => {
    const odd = tool(() => 'sunny', {
      name: 'get weather!',
      description: 'Tells the weather',
      schema: z.object({ city: z.string() }),
    });
    const model = view().bindTools([odd], { tool_choice: 'get weather!' } as never);
    const whole = await model.invoke('Weather?');
    const streamed = await joined(
      (await model.stream('Weather?')) as AsyncIterable<AIMessageChunk>,
    );
    for (const { tool_calls: calls } of [whole as AIMessage, streamed])
      expect(calls).toMatchObject([{ name: 'get weather!' }]);
    expect(JSON.stringify(whole.content)).toContain('"get weather!"');
    expect(statuses()).toEqual([200, 200]);
  });

  test('a tool that failed is told as failed', async () => {
    await view()
      .bindTools([weather])
      .invoke([
        new HumanMessage('Weather?'),
        new AIMessage({ content: '', tool_calls: [call] }),
        new ToolMessage({ content: 'no such city', tool_call_id: 't1', status: 'error' }),
      ]);
    const { messages } = bodyOf(0);
    expect(messages.at(-1)?.content[0]).toMatchObject({ type: 'tool_result', is_error: true });
  });

  test('structured output is forced, and read off a whole answer', async () => {
    const schema = z.object({ city: z.string(), degrees: z.number() });
    const report = await view().withStructuredOutput(schema, { name: 'report' }).invoke('Weather?');
    expect(schema.parse(report)).toEqual(report);
    expect(emulator.requests[0]?.body).toMatchObject({
      tool_choice: { type: 'tool', name: 'report' },
    });
    await expect(
      plain().withStructuredOutput(schema, { name: 'report' }).invoke('Weather?'),
    ).rejects.toThrow();
  });

  test('an agent', async () => {
    emulator.script(
      { toolUse: { name: 'weather', input: { city: 'Seoul' } } },
      { text: 'It is sunny.' },
    );
    const agent = createAgent({
      model: plain({ model: 'anthropic.claude-sonnet-4-6' }),
      tools: [weather],
      middleware: [caprockMiddleware(quiet)],
    });
    const { messages } = await agent.invoke({ messages: [new HumanMessage('Weather?')] });
    expect(messages.at(-1)?.text).toBe('It is sunny.');
    expect(models()).toEqual([sonnet, sonnet]);
  });
});

describe('a stream of a BedrockChat', () => {
  test.each(['cut', 'reset', 'half-frame'] as const)(
    'that breaks (%s) is an error',
    async (type) => {
      emulator.fault({ type, afterDeltas: 2 } as never);
      const pieces: string[] = [];
      const error = await failureOf(async () => {
        for await (const chunk of await view().stream('Tell me a long story'))
          pieces.push(chunk.text);
      });
      expect(error.diagnosis).toMatchObject({ family: 'transport' });
      expect(pieces.join('')).not.toBe('');
      expect(emulator.requests).toHaveLength(1);
    },
  );

  test('that breaks before the first content goes to the fallback, unseen', async () => {
    emulator.fault({ type: 'cut', afterDeltas: 0, model: sonnet } as never);
    const model = view({ fallbacks: ['claude-haiku-4-5'], retry: { attemptsPerTarget: 1 } });
    const whole = await joined(await model.stream('Hello'));
    expect(whole.text).toBe('You said: Hello');
    expect(models()).toEqual([sonnet, haiku]);
  });

  test('with an exception in it is diagnosed by its text', async () => {
    emulator.fault({
      type: 'exception',
      afterDeltas: 1,
      exception: 'throttlingException',
      message: 'Too many requests, please wait before trying again.',
    });
    const error = await failureOf(async () => collect(await view().stream('Tell me a story')));
    expect(error.diagnosis).toMatchObject({ kind: 'throttled-requests' });
  });

  test('that is left ends its request', async () => {
    emulator.fault({ type: 'stall', afterDeltas: 2 } as never);
    for await (const chunk of await view().stream('Tell me a long story')) {
      if (chunk.text !== '') break;
    }
    expect(emulator.requests).toHaveLength(1);
  });

  test('an abort ends the request itself', async () => {
    emulator.fault({ type: 'stall', afterDeltas: 1 } as never);
    const controller = new AbortController();
    const error = await failureOf(async () => {
      const { signal } = controller;
      for await (const chunk of await view().stream('Tell me a story', { signal })) {
        if (chunk.text !== '') controller.abort(new Error('enough'));
      }
    });
    expect(error.message).toContain('enough');
  });

  test('tells its events to handlers of content blocks', async () => {
    const message = await (
      view() as never as {
        streamEvents(input: string, options: object): PromiseLike<AIMessageChunk>;
      }
    ).streamEvents('Hello', {});
    expect(message.text).toBe('You said: Hello');
  });
});

test('mode observe sends what the host makes, and tells what would have been done', async () => {
  const events: CaprockEvent[] = [];
  const observed = view({ mode: 'observe', onEvent: (event) => events.push(event) });
  await failureOf(() => observed.invoke([new SystemMessage('Say hello.')]));
  expect(statuses()).toEqual([400]);
  expect(events.map(({ type, applied }) => [type, applied])).toContainEqual(['repaired', false]);
});

test('what is done is told', async () => {
  const events: CaprockEvent[] = [];
  await view({ onEvent: (event) => events.push(event) }).invoke([new SystemMessage('Say hello.')]);
  expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['repaired', 'attempt']));
});
