import type { CallReport } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import {
  AIMessage,
  type BaseMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bedrockModel, collect, failureOf } from './testing/bedrock-model.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

const weather = {
  name: 'weather',
  description: 'Tells the weather',
  schema: { type: 'object', properties: { city: { type: 'string' } } },
};
const call = (id: string) => ({ id, name: 'weather', args: { city: 'Seoul' } });
const quiet = { onEvent: () => {} };

/** The last request's turns, each as its role and the names of its members. */
function sentTurns(): string[] {
  const { messages = [] } = emulator.requests.at(-1)?.body ?? {};
  return messages.map(
    ({ role, content }) => `${role} ${content.map((block) => Object.keys(block)[0])}`,
  );
}

interface Case {
  readonly messages: BaseMessage[];
  readonly sent: string[];
  /** The rules that did it; none where reading the host's form was enough. */
  readonly rules: string[];
}

/** Each is refused when it is sent as it is. */
const cases: Record<string, Case> = {
  'nothing but a system message': {
    messages: [new SystemMessage('You are a poet.')],
    rules: ['start-with-user-turn'],
    sent: ['user text'],
  },
  'an empty human message between others': {
    messages: [
      new HumanMessage('Hello'),
      new AIMessage('Hi'),
      new HumanMessage(''),
      new HumanMessage('Well?'),
    ],
    rules: ['drop-blank-text', 'drop-empty-messages'],
    sent: ['user text', 'assistant text', 'user text'],
  },
  'blank text and empty lists': {
    messages: [
      new HumanMessage({
        content: [
          { type: 'text', text: 'Hello' },
          { type: 'text', text: '  ' },
        ],
      }),
      new AIMessage({ content: [] }),
      new HumanMessage('Well?'),
    ],
    rules: ['drop-blank-text', 'drop-empty-messages', 'merge-adjacent-turns'],
    sent: ['user text,text'],
  },
  'a blank system message': {
    messages: [new SystemMessage(' '), new HumanMessage('Hello')],
    rules: ['drop-blank-system'],
    sent: ['user text'],
  },
  'turns of one role in a row': {
    messages: [
      new HumanMessage('Hello'),
      new HumanMessage('Are you there?'),
      new AIMessage('Yes'),
      new AIMessage('I am'),
      new HumanMessage('Good'),
    ],
    rules: ['merge-adjacent-turns', 'merge-adjacent-turns'],
    sent: ['user text,text', 'assistant text,text', 'user text'],
  },
  'an assistant message first': {
    messages: [new AIMessage('Hello, how can I help?'), new HumanMessage('Tell a joke')],
    rules: ['start-with-user-turn'],
    sent: ['user text', 'assistant text', 'user text'],
  },
  'an assistant message last': {
    messages: [new HumanMessage('Tell a joke'), new AIMessage('Once upon')],
    rules: ['end-with-user-turn'],
    sent: ['user text', 'assistant text', 'user text'],
  },
  'an interrupted tool call': {
    messages: [
      new HumanMessage('Weather?'),
      new AIMessage({ content: 'I look.', tool_calls: [call('a'), call('b')] }),
      new ToolMessage({ content: 'sunny', tool_call_id: 'a' }),
      new HumanMessage('Stop.'),
    ],
    rules: ['pair-tool-results', 'merge-adjacent-turns'],
    sent: ['user text', 'assistant text,toolUse,toolUse', 'user toolResult,toolResult,text'],
  },
  'a tool result without its call': {
    messages: [
      new HumanMessage('Weather?'),
      new ToolMessage({ content: 'sunny', tool_call_id: 'lost' }),
      new HumanMessage('Well?'),
    ],
    rules: ['pair-tool-results', 'merge-adjacent-turns', 'merge-adjacent-turns'],
    sent: ['user text,text,text'],
  },
  'a tool result, and text behind it': {
    messages: [
      new HumanMessage('Weather?'),
      new AIMessage({ content: '', tool_calls: [call('a')] }),
      new ToolMessage({ content: 'sunny', tool_call_id: 'a' }),
      new HumanMessage('In Celsius, please.'),
    ],
    rules: ['merge-adjacent-turns'],
    sent: ['user text', 'assistant toolUse', 'user toolResult,text'],
  },
  'blocks in the form of Anthropic': {
    messages: [
      new HumanMessage('Weather?'),
      new AIMessage({
        content: [
          { type: 'text', text: 'I look.' },
          { type: 'tool_use', id: 'a', name: 'weather', input: { city: 'Seoul' } },
        ],
      }),
      new HumanMessage({
        content: [{ type: 'tool_result', tool_use_id: 'a', content: 'sunny' }] as never,
      }),
    ],
    rules: [],
    sent: ['user text', 'assistant text,toolUse', 'user toolResult'],
  },
};

const transports = {
  'HTTP/2': {},
  'HTTP/1.1': { clientOptions: { requestHandler: new NodeHttpHandler() } },
};

describe.each(Object.entries(transports))('over %s', (_, fields) => {
  describe.each(Object.entries(cases))('%s', (__, { messages, sent, rules }) => {
    test('is refused as it is', async () => {
      await failureOf(() => bedrockModel(fields).invoke(messages, { tools: [weather] }));
    });

    test('is answered through invoke, in one request', async () => {
      const answer = await withCaprock(bedrockModel(fields), quiet).invoke(messages, {
        tools: [weather],
      });
      expect(answer.text).not.toBe('');
      expect(sentTurns()).toEqual(sent);
      expect(emulator.requests.map(({ status }) => status)).toEqual([200]);
      const { repairs } = answer.response_metadata.caprock as CallReport;
      expect(repairs.map(({ rule }) => rule)).toEqual(rules);
    });

    test('is answered through stream, in one request', async () => {
      const view = withCaprock(bedrockModel(fields), quiet);
      const chunks = await collect(await view.stream(messages, { tools: [weather] }));
      expect(chunks.map(({ text }) => text).join('')).not.toBe('');
      expect(sentTurns()).toEqual(sent);
      expect(emulator.requests.map(({ status }) => status)).toEqual([200]);
    });
  });
});

describe('what only the wire can express', () => {
  test('a system message in its place, where the model takes it', async () => {
    const view = withCaprock(bedrockModel({ model: 'claude-opus-4-8' }), quiet);
    await view.invoke([
      new SystemMessage('Be brief.'),
      new HumanMessage('Hello'),
      new SystemMessage('Now answer in Korean.'),
    ]);
    expect(sentTurns()).toEqual(['user text', 'system text']);
    expect(emulator.requests[0]?.body.system).toEqual([{ text: 'Be brief.' }]);
  });

  test('a system message in its place, marked, where the model does not', async () => {
    await withCaprock(bedrockModel(), quiet).invoke([
      new HumanMessage('Hello'),
      new SystemMessage('Now answer in Korean.'),
      new HumanMessage('Thanks'),
    ]);
    expect(sentTurns()).toEqual(['user text,text,text']);
    expect(emulator.requests[0]?.body.system).toBeUndefined();
  });

  test('that a tool failed', async () => {
    await withCaprock(bedrockModel(), quiet).invoke(
      [
        new HumanMessage('Weather?'),
        new AIMessage({ content: '', tool_calls: [call('a')] }),
        new ToolMessage({ content: 'no such city', tool_call_id: 'a', status: 'error' }),
      ],
      { tools: [weather] },
    );
    expect(emulator.requests[0]?.body.messages?.[2]?.content).toEqual([
      { toolResult: { toolUseId: 'a', content: [{ text: 'no such city' }], status: 'error' } },
    ]);
  });

  test('the tools of a history, where the request names none', async () => {
    await withCaprock(bedrockModel(), quiet).invoke([
      new HumanMessage('Weather?'),
      new AIMessage({ content: '', tool_calls: [call('a')] }),
      new ToolMessage({ content: 'sunny', tool_call_id: 'a' }),
    ]);
    expect(emulator.requests[0]?.body.toolConfig?.tools).toMatchObject([
      { toolSpec: { name: 'weather' } },
    ]);
  });

  test('cache points that the caller asks for stay at the ends', async () => {
    const options = { cache_control: { type: 'ephemeral' as const }, tools: [weather] };
    const messages = [
      new SystemMessage('Be brief.'),
      new HumanMessage('Hello'),
      new HumanMessage('There?'),
    ];
    await withCaprock(bedrockModel(), quiet).invoke(messages, options);
    const { system, messages: sent, toolConfig } = emulator.requests[0]?.body ?? {};
    const cachePoint = { cachePoint: { type: 'default' } };
    expect([system?.at(-1), sent?.at(-1)?.content.at(-1), toolConfig?.tools?.at(-1)]).toEqual([
      cachePoint,
      cachePoint,
      cachePoint,
    ]);
  });
});

describe('the `repair` option', () => {
  test('false sends the request as the host makes it', async () => {
    const view = withCaprock(bedrockModel(), { ...quiet, repair: false });
    const messages = [new HumanMessage('Hello'), new HumanMessage('There?')];
    const error = await failureOf(() => view.invoke(messages));
    expect(error.diagnosis).toMatchObject({ kind: 'roles-not-alternating' });
    expect(sentTurns()).toEqual(['user text', 'user text']);
  });

  test('strict refuses before anything is sent, in the language asked for', async () => {
    const view = withCaprock(bedrockModel(), { ...quiet, repair: { strict: true }, lang: 'ko' });
    const error = await failureOf(() =>
      view.invoke([new HumanMessage('Hello'), new HumanMessage('There?')]),
    );
    expect(error.name).toBe('CaprockError');
    expect(error.message).toContain("'merge-adjacent-turns'");
    expect(error.message).toMatch(/[가-힣]/);
    expect(emulator.requests).toEqual([]);
  });

  test('an empty conversation cannot be repaired', async () => {
    const error = await failureOf(() => withCaprock(bedrockModel(), quiet).invoke([]));
    expect(error.diagnosis).toMatchObject({ kind: 'no-user-message' });
    expect(emulator.requests).toEqual([]);
  });
});

test('what the host cannot convert fails in its own words, diagnosed', async () => {
  const part = { type: 'hologram', data: 'abc' } as never;
  const error = await failureOf(() =>
    withCaprock(bedrockModel(), quiet).invoke([new HumanMessage({ content: [part] })]),
  );
  expect(error.message).toMatch(/^Unsupported content block type: hologram/);
  expect(error.diagnosis).toBeDefined();
  expect(emulator.requests).toEqual([]);
});

test('a clean conversation is sent as it is, and nothing is reported', async () => {
  const messages = [
    new SystemMessage('Be brief.'),
    new HumanMessage({
      content: [
        { type: 'text', text: 'What is this?' },
        {
          type: 'image_url',
          image_url: {
            url: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
          },
        },
      ],
    }),
  ];
  await bedrockModel().invoke(messages);
  const answer = await withCaprock(bedrockModel(), quiet).invoke(messages);
  expect(emulator.requests[1]?.body).toEqual(emulator.requests[0]?.body);
  expect(answer.response_metadata.caprock).toMatchObject({ repairs: [] });
});
