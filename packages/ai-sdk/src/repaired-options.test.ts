import { type ModelTraits, repairRequest, traitsOf } from '@caprock/core';
import { describe, expect, test } from 'vitest';
import type { CallOptions, HostMessage, HostPart } from './host-types.ts';
import { repairedOptions } from './repaired-options.ts';

const traits: ModelTraits = { ...traitsOf('anthropic.claude-sonnet-4-6'), systemInMessages: false };

function repaired(options: CallOptions) {
  return repairedOptions(options, {
    modelId: 'us.anthropic.claude-sonnet-4-6',
    signatureKeys: ['amazonBedrock', 'bedrock'],
    repair: (draft) => repairRequest(draft, { traits }),
  });
}

const text = (value: string, providerOptions?: HostPart['providerOptions']): HostPart => ({
  type: 'text',
  text: value,
  ...(providerOptions ? { providerOptions } : {}),
});
const user = (...content: HostPart[]): HostMessage => ({ role: 'user', content });
const assistant = (...content: HostPart[]): HostMessage => ({ role: 'assistant', content });
const call = (toolCallId: string): HostPart => ({
  type: 'tool-call',
  toolCallId,
  toolName: 'weather',
  input: { city: 'Seoul' },
});
const result = (toolCallId: string, value: unknown = 'sunny', type = 'text'): HostPart => ({
  type: 'tool-result',
  toolCallId,
  toolName: 'weather',
  output: { type, value },
});
const toolMessage = (...content: HostPart[]): HostMessage => ({ role: 'tool', content });
const partsOf = (message: HostMessage | undefined) => (message?.content ?? []) as HostPart[];
const tools = [{ type: 'function', name: 'weather', inputSchema: { type: 'object' } }];
const cachePoint = { bedrock: { cachePoint: { type: 'default' } } };

describe('what no rule touches', () => {
  test('a clean call is the very same object', () => {
    const options: CallOptions = {
      prompt: [
        { role: 'system', content: 'Be brief.' },
        user(text('one'), {
          type: 'file',
          mediaType: 'image/png',
          data: { type: 'data', data: 'iVBORw0KGgo=' },
        }),
        assistant(text('two'), call('t1'), call('t2')),
        toolMessage(result('t1')),
        toolMessage(result('t2', { degrees: 3 }, 'json')),
        user(text('three')),
      ],
      tools,
      temperature: 1,
      providerOptions: { bedrock: { reasoningConfig: { type: 'adaptive' } } },
    };
    const { repaired: after, result: told } = repaired(options);
    expect(after).toBe(options);
    expect(told.repairs).toEqual([]);
  });

  test('messages and parts beside a repaired one are the very same objects', () => {
    const kept = text('kept');
    const first = user(text('one'));
    const answer = assistant(text('two'));
    const options = { prompt: [first, answer, user(text(' '), kept)], tools };
    const { prompt, tools: after } = repaired(options).repaired;
    expect(prompt[0]).toBe(first);
    expect(prompt[1]).toBe(answer);
    expect(prompt[2]?.content).toEqual([kept]);
    expect(partsOf(prompt[2])[0]).toBe(kept);
    expect(after).toBe(tools);
  });

  test('what nobody knows rides along', () => {
    const custom = { type: 'custom', kind: 'vendor.thing' } as HostPart;
    const { prompt } = repaired({
      prompt: [user(text('hi')), assistant(text(' '), custom), user(text('go'))],
    }).repaired;
    expect(prompt[1]?.content).toEqual([custom]);
  });
});

describe('reasoning', () => {
  const signed: HostPart = {
    type: 'reasoning',
    text: 'hm',
    providerOptions: { bedrock: { signature: 'sig' } },
  };

  test('with a signature stays, as the very same part', () => {
    const { prompt } = repaired({
      prompt: [user(text('one')), assistant(signed, text(' '), text('two')), user(text('three'))],
    }).repaired;
    expect(partsOf(prompt[1])[0]).toBe(signed);
    expect(prompt[1]?.content).toHaveLength(2);
  });

  test('without one is nothing that a turn could consist of', () => {
    const unsigned = assistant({ type: 'reasoning', text: 'hm' });
    const { prompt } = repaired({
      prompt: [user(text('one')), unsigned, user(text('two'))],
    }).repaired;
    expect(prompt.map(({ role }) => role)).toEqual(['user', 'user']);
  });
});

describe('cache points', () => {
  test('one on a dropped part goes to the part before it', () => {
    const { prompt } = repaired({ prompt: [user(text('one'), text(' ', cachePoint))] }).repaired;
    expect(prompt).toEqual([user(text('one', cachePoint))]);
  });

  test('one on a message stays with it', () => {
    const message = { ...user(text('one'), text(' ')), providerOptions: cachePoint };
    const { prompt } = repaired({ prompt: [message] }).repaired;
    expect(prompt).toEqual([{ ...user(text('one')), providerOptions: cachePoint }]);
  });

  test('one is written under the key that the caller wrote', () => {
    const part = text(' ', { amazonBedrock: { cachePoint: { type: 'default', ttl: '1h' } } });
    const before = text('one', { amazonBedrock: { other: 1 } });
    const { prompt } = repaired({ prompt: [user(before, part)] }).repaired;
    expect(prompt[0]?.content).toEqual([
      text('one', { amazonBedrock: { other: 1, cachePoint: { type: 'default', ttl: '1h' } } }),
    ]);
  });

  test('one behind a kept tool result stays there', () => {
    const answered = { ...result('t1'), providerOptions: cachePoint };
    const { prompt } = repaired({
      prompt: [
        user(text('one')),
        assistant(call('t1')),
        toolMessage(answered),
        user(text(' '), text('two')),
      ],
      tools,
    }).repaired;
    expect(partsOf(prompt[2])[0]).toBe(answered);
  });
});

describe('tool results', () => {
  test('one that stands too late moves behind its call, as the very same part', () => {
    const late = result('t1');
    const { prompt } = repaired({
      prompt: [user(text('one')), assistant(call('t1')), user(text('two')), toolMessage(late)],
      tools,
    }).repaired;
    expect(prompt.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'user']);
    expect(partsOf(prompt[2])[0]).toBe(late);
  });

  test('an empty one says so, and keeps its name and options', () => {
    const empty = { ...result('t1', ''), providerOptions: { own: { a: 1 } } };
    const { prompt } = repaired({
      prompt: [user(text('one')), assistant(call('t1')), toolMessage(empty)],
      tools,
    }).repaired;
    expect(prompt[2]?.content).toEqual([
      { ...empty, output: { type: 'text', value: '(no output)' } },
    ]);
  });

  test('one without its call becomes text of the user', () => {
    const { prompt } = repaired({
      prompt: [toolMessage(result('gone')), user(text('two'))],
      tools,
    }).repaired;
    expect(prompt.every(({ role }) => role === 'user')).toBe(true);
    expect(JSON.stringify(prompt)).toContain('sunny');
  });

  test('one of a tool that the provider ran stands in a turn of its own', () => {
    const ran = assistant(call('t1'), result('t1'), text('It is sunny.'), text(' '));
    const { prompt } = repaired({
      prompt: [user(text('one')), ran, user(text('two'))],
      tools,
    }).repaired;
    expect(prompt.map(({ role }) => role)).toEqual([
      'user',
      'assistant',
      'tool',
      'assistant',
      'user',
    ]);
    expect(partsOf(prompt[2])[0]).toBe(ran.content[1]);
  });

  test('the pieces of a result with files stay what they were', () => {
    const file = { type: 'file', data: { type: 'data', data: 'AAAA' }, mediaType: 'image/png' };
    const mixed = result('t1', [{ type: 'text', text: ' ' }, file], 'content');
    const { prompt } = repaired({
      prompt: [user(text('one')), assistant(call('t1')), toolMessage(mixed)],
      tools,
    }).repaired;
    expect(partsOf(prompt[2])[0]?.output).toEqual({
      type: 'content',
      value: [file],
    });
  });
});

describe('tools', () => {
  test('the tools of a history are declared where the call has none', () => {
    const after = repaired({
      prompt: [user(text('one')), assistant(call('t1')), toolMessage(result('t1'))],
    }).repaired;
    expect(after.tools).toEqual([
      expect.objectContaining({
        type: 'function',
        name: 'weather',
        inputSchema: { type: 'object' },
      }),
    ]);
    expect(after.prompt[0]).toMatchObject({ role: 'system' });
  });

  test('not where the provider answers in JSON through a tool of its own', () => {
    const options: CallOptions = {
      prompt: [user(text('one')), assistant(call('t1')), toolMessage(result('t1'))],
      responseFormat: { type: 'json', schema: { type: 'object' } },
    };
    expect(repaired(options).repaired).toBe(options);
  });
});

test('the place of a repair is the place in the caller’s own list', () => {
  const { result: told } = repaired({
    prompt: [
      { role: 'system', content: 'a' },
      user(text('one')),
      assistant(text(' ')),
      user(text('two')),
    ],
  });
  expect(told.repairs[0]?.at).toBe('messages[1].content[0]');
});
