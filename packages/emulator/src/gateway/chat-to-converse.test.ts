import { describe, expect, test } from 'vitest';
import { defaultWorld } from '../world/default-world.ts';
import { chatToConverse } from './chat-to-converse.ts';

const { models } = defaultWorld;
const user = { role: 'user', content: 'hello' };
const hello = { role: 'user', content: [{ text: 'hello' }] };

/** The Converse request of a chat, for a model of the default world. */
function converse(chat: object, id = 'anthropic.claude-haiku-4-5-20251001-v1:0') {
  const asked = { messages: [user], ...chat } as Parameters<typeof chatToConverse>[0];
  return chatToConverse(asked, { modelId: id, model: models[id] }).request;
}

/** The turns of a chat with these messages. */
const turns = (...messages: readonly object[]) => converse({ messages, tools: [] }).messages;

test('a greeting is one user turn and nothing else', () => {
  expect(converse({ model: 'fast', stream: true, user: 'me' })).toEqual({ messages: [hello] });
});

describe('system messages', () => {
  test('are taken out wherever they stand, empty ones are dropped', () => {
    const messages = [
      { role: 'system', content: 'a' },
      user,
      { role: 'developer', content: [{ type: 'text', text: 'b', cache_control: { type: 'x' } }] },
      { role: 'system', content: '' },
      { role: 'system', content: [{ type: 'text', text: '' }] },
      { role: 'system', content: 'c', cache_control: { type: 'ephemeral', ttl: '1h' } },
    ];
    expect(converse({ messages })).toEqual({
      messages: [hello],
      system: [
        { text: 'a' },
        { text: 'b' },
        { cachePoint: { type: 'default' } },
        { text: 'c' },
        { cachePoint: { type: 'default', ttl: '1h' } },
      ],
    });
  });
});

describe('turns', () => {
  const call = { id: 'a', type: 'function', function: { name: 'get-it', arguments: '{"b":1}' } };
  const result = { role: 'tool', tool_call_id: 'a', content: 'done' };

  test('user and tool messages that follow one another are one, and so are assistant ones', () => {
    expect(
      turns(
        user,
        { role: 'assistant', content: 'a' },
        { role: 'assistant', content: null, tool_calls: [call] },
        result,
        { ...result, tool_call_id: 'b' },
        user,
      ),
    ).toEqual([
      hello,
      {
        role: 'assistant',
        content: [{ text: 'a' }, { toolUse: { toolUseId: 'a', name: 'get_it', input: { b: 1 } } }],
      },
      {
        role: 'user',
        content: [
          { toolResult: { toolUseId: 'a', content: [{ text: 'done' }] } },
          { toolResult: { toolUseId: 'b', content: [{ text: 'done' }] } },
          { text: 'hello' },
        ],
      },
    ]);
  });

  test('an assistant turn stays first, and nothing is made up', () => {
    expect(turns({ role: 'assistant', content: 'a' }, { role: 'user', content: '' })).toEqual([
      { role: 'assistant', content: [{ text: 'a' }] },
    ]);
  });

  test('empty text is left out, but blank parts of a user are not', () => {
    const empty = { type: 'text', text: '' };
    expect(
      turns(
        { role: 'user', content: [empty] },
        { role: 'assistant', content: [empty, { type: 'text', text: 'a' }] },
      ),
    ).toEqual([
      { role: 'user', content: [{ text: '' }] },
      { role: 'assistant', content: [{ text: 'a' }] },
    ]);
  });

  test('a call without arguments has an empty input', () => {
    const bare = { ...call, function: { name: '1st', arguments: ' ' } };
    expect(turns({ role: 'assistant', tool_calls: [bare] })).toEqual([
      { role: 'assistant', content: [{ toolUse: { toolUseId: 'a', name: 'a1st', input: {} } }] },
    ]);
  });

  test('thinking stands first, signed or redacted', () => {
    const thinking_blocks = [
      { type: 'thinking', thinking: 'hm', signature: 's' },
      { type: 'redacted_thinking', data: 'd' },
      { type: 'thinking', thinking: 'open' },
    ];
    expect(turns({ role: 'assistant', content: 'a', thinking_blocks })).toEqual([
      {
        role: 'assistant',
        content: [
          { reasoningContent: { reasoningText: { text: 'hm', signature: 's' } } },
          { reasoningContent: { redactedContent: 'd' } },
          { reasoningContent: { reasoningText: { text: 'open' } } },
          { text: 'a' },
        ],
      },
    ]);
    const content = [{ type: 'thinking', thinking: 'hm', signature: 's' }, { type: 'refusal' }];
    expect(turns({ role: 'assistant', content })).toEqual([
      {
        role: 'assistant',
        content: [{ reasoningContent: { reasoningText: { text: 'hm', signature: 's' } } }],
      },
    ]);
  });

  test('pictures and files', () => {
    const content = [
      { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
      { type: 'image_url', image_url: 'data:image/jpg;base64,AAAA' },
      { type: 'file', file: { file_data: 'data:application/pdf;base64,AAAA' } },
      { type: 'file', file: { file_id: 'data:text/plain;base64,AAAA' } },
    ];
    expect(turns({ role: 'user', content })).toEqual([
      {
        role: 'user',
        content: [
          { image: { format: 'png', source: { bytes: 'AAAA' } } },
          { image: { format: 'jpeg', source: { bytes: 'AAAA' } } },
          {
            document: {
              format: 'pdf',
              name: expect.stringMatching(/^DocumentPDFmessages_[0-9a-f]{16}_pdf$/),
              source: { bytes: 'AAAA' },
            },
          },
          {
            document: {
              format: 'txt',
              name: expect.stringMatching(/_txt$/),
              source: { bytes: 'AAAA' },
            },
          },
        ],
      },
    ]);
  });

  test('cache_control is a cache point behind', () => {
    const cache_control = { type: 'ephemeral' };
    const cachePoint = { type: 'default' };
    const part = { type: 'text', text: 'done', cache_control };
    expect(
      turns(
        { role: 'user', content: 'a', cache_control },
        { role: 'assistant', tool_calls: [{ ...call, cache_control }] },
        { ...result, content: [part] },
        { ...result, cache_control },
      ),
    ).toEqual([
      { role: 'user', content: [{ text: 'a' }, { cachePoint }] },
      {
        role: 'assistant',
        content: [{ toolUse: { toolUseId: 'a', name: 'get_it', input: { b: 1 } } }, { cachePoint }],
      },
      {
        role: 'user',
        content: [
          { toolResult: { toolUseId: 'a', content: [{ text: 'done' }] } },
          { cachePoint },
          { toolResult: { toolUseId: 'a', content: [{ text: 'done' }] } },
          { cachePoint },
        ],
      },
    ]);
  });
});

describe('tools', () => {
  const parameters = { type: 'object', properties: { a: { type: 'string' } } };

  test('have a name that Bedrock takes, and a description', () => {
    const tools = [
      { type: 'function', function: { name: 'get.it', description: 'Gets it.', parameters } },
      {
        type: 'function',
        function: { name: 'b', strict: true },
        cache_control: { type: 'ephemeral' },
      },
    ];
    expect(converse({ tools, tool_choice: 'auto' }).toolConfig).toEqual({
      tools: [
        {
          toolSpec: { name: 'get_it', description: 'Gets it.', inputSchema: { json: parameters } },
        },
        {
          toolSpec: {
            name: 'b',
            description: 'b',
            inputSchema: { json: { type: 'object', properties: {} } },
            strict: true,
          },
        },
        { cachePoint: { type: 'default' } },
      ],
      toolChoice: { auto: {} },
    });
  });

  test.each([
    ['required', { any: {} }],
    [{ type: 'function', function: { name: 'get.it' } }, { tool: { name: 'get_it' } }],
  ])('the choice %j', (tool_choice, toolChoice) => {
    const tools = [{ type: 'function', function: { name: 'get.it', parameters } }];
    expect(converse({ tools, tool_choice }).toolConfig?.toolChoice).toEqual(toolChoice);
  });

  test('no tools are no tool configuration', () => {
    expect(converse({ tools: [] })).toEqual({ messages: [hello] });
  });
});

describe('parameters', () => {
  test('have their places; what nobody knows goes to the model', () => {
    const chat = { max_tokens: 5, temperature: 0, top_p: 1, stop: ['x'], top_k: 3, chat_id: 'c' };
    expect(converse(chat)).toEqual({
      messages: [hello],
      inferenceConfig: { maxTokens: 5, temperature: 0, topP: 1, stopSequences: ['x'] },
      additionalModelRequestFields: { top_k: 3, chat_id: 'c' },
    });
  });

  test('max_completion_tokens is the newer word, an empty stop is none, null is nothing', () => {
    const chat = { max_tokens: 5, max_completion_tokens: 6, stop: '', temperature: null };
    expect(converse(chat).inferenceConfig).toEqual({ maxTokens: 6 });
    expect(converse({ stop: 'x' }).inferenceConfig).toEqual({ stopSequences: ['x'] });
  });

  test.each([
    ['minimal', 1024],
    ['low', 1024],
    ['medium', 2048],
    ['high', 4096],
  ])('the effort %s is a budget, with room behind it', (reasoning_effort, budget_tokens) => {
    expect(converse({ reasoning_effort })).toEqual({
      messages: [hello],
      inferenceConfig: { maxTokens: budget_tokens + 4096 },
      additionalModelRequestFields: { thinking: { type: 'enabled', budget_tokens } },
    });
  });

  test.each([
    ['minimal', 'low'],
    ['high', 'high'],
  ])('the effort %s of a model that thinks adaptively', (reasoning_effort, effort) => {
    expect(converse({ reasoning_effort }, 'anthropic.claude-opus-4-8')).toEqual({
      messages: [hello],
      additionalModelRequestFields: { thinking: { type: 'adaptive' }, output_config: { effort } },
    });
  });

  test('thinking is passed on, and no effort is none', () => {
    const thinking = { type: 'enabled', budget_tokens: 1024 };
    const { additionalModelRequestFields } = converse({ thinking, max_tokens: 2000 });
    expect(additionalModelRequestFields).toEqual({ thinking });
    expect(converse({ reasoning_effort: 'none' })).toEqual({ messages: [hello] });
  });
});

describe('a response format', () => {
  const schema = { type: 'object', properties: {} };
  const json_schema = { name: 'it', description: 'It.', schema };
  const older = 'anthropic.claude-opus-4-1-20250805-v1:0';

  test('is the output format of a model that has one', () => {
    const response_format = { type: 'json_schema', json_schema };
    expect(converse({ response_format })).toEqual({
      messages: [hello],
      outputConfig: {
        textFormat: {
          type: 'json_schema',
          structure: {
            jsonSchema: { schema: JSON.stringify(schema), name: 'it', description: 'It.' },
          },
        },
      },
    });
  });

  test('is a forced tool of a model that has none, not forced where it thinks', () => {
    const response_format = { type: 'json_schema', json_schema };
    const tools = [
      {
        toolSpec: { name: 'json_tool_call', description: 'It.', inputSchema: { json: schema } },
      },
    ];
    expect(converse({ response_format }, older).toolConfig).toEqual({
      tools,
      toolChoice: { tool: { name: 'json_tool_call' } },
    });
    const thinking = { type: 'enabled', budget_tokens: 1024 };
    expect(converse({ response_format, thinking }, older).toolConfig).toEqual({ tools });
  });

  test('without a schema takes any object', () => {
    const { toolConfig } = converse({ response_format: { type: 'json_object' } });
    expect(toolConfig?.tools?.[0]?.toolSpec?.inputSchema).toEqual({
      json: { type: 'object', additionalProperties: true, properties: {} },
    });
  });
});
