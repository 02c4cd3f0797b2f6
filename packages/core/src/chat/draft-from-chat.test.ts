import { describe, expect, test } from 'vitest';
import { ChatFormatError } from './chat-format-error.ts';
import { converseBody } from './converse-body.ts';
import { draftFromChat } from './draft-from-chat.ts';

const read = (input: Record<string, unknown>) => draftFromChat(input, 'm');
const body = (input: Record<string, unknown>) => converseBody(read(input));
const call = (id: string, args: string) => ({
  id,
  type: 'function',
  function: { name: 'look', arguments: args },
});

describe('one to one', () => {
  test('leading system messages become the system prompt', () => {
    const messages = [
      { role: 'system', content: 'a' },
      { role: 'developer', content: 'b' },
      { role: 'user', content: 'hi' },
    ];
    expect(body({ messages })).toEqual({
      modelId: 'm',
      system: [{ text: 'a' }, { text: 'b' }],
      messages: [{ role: 'user', content: [{ text: 'hi' }] }],
    });
  });

  test('tool messages and one user message behind them are one user turn', () => {
    const messages = [
      { role: 'user', content: 'go' },
      { role: 'assistant', content: null, tool_calls: [call('c1', '{"a":1}'), call('c2', '')] },
      { role: 'tool', tool_call_id: 'c1', content: 'one' },
      { role: 'tool', tool_call_id: 'c2', content: 'two' },
      { role: 'user', content: 'and?' },
      { role: 'user', content: 'well?' },
    ];
    const { messages: turns } = body({ messages });
    expect(turns.map(({ role }) => role)).toEqual(['user', 'assistant', 'user', 'user']);
    expect(turns[1]?.content).toEqual([
      { toolUse: { toolUseId: 'c1', name: 'look', input: { a: 1 } } },
      { toolUse: { toolUseId: 'c2', name: 'look', input: {} } },
    ]);
    expect(turns[2]?.content).toEqual([
      { toolResult: { toolUseId: 'c1', content: [{ text: 'one' }] } },
      { toolResult: { toolUseId: 'c2', content: [{ text: 'two' }] } },
      { text: 'and?' },
    ]);
  });

  test('images, files, cache points and thinking', () => {
    const image = 'data:image/png;base64,AAAA';
    const file = { filename: 'a.pdf', file_data: 'data:application/pdf;base64,BBBB' };
    const messages = [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'see', cache_control: { type: 'ephemeral', ttl: '1h' } },
          { type: 'image_url', image_url: { url: image } },
          { type: 'file', file },
        ],
      },
      {
        role: 'assistant',
        content: 'ok',
        thinking_blocks: [{ type: 'thinking', thinking: 'hm', signature: 's' }],
      },
    ];
    expect(body({ messages }).messages).toEqual([
      {
        role: 'user',
        content: [
          { text: 'see' },
          { cachePoint: { type: 'default', ttl: '1h' } },
          { image: { format: 'png', source: { bytes: 'AAAA' } } },
          { document: { format: 'pdf', name: 'a.pdf', source: { bytes: 'BBBB' } } },
        ],
      },
      {
        role: 'assistant',
        content: [
          { reasoningContent: { reasoningText: { text: 'hm', signature: 's' } } },
          { text: 'ok' },
        ],
      },
    ]);
  });

  test('parameters, at the top or under params', () => {
    const params = {
      tools: [
        {
          type: 'function',
          function: { name: 'look', description: 'Looks', parameters: { type: 'object' } },
        },
      ],
      tool_choice: 'required',
      temperature: 0.1,
      top_p: 0.9,
      max_tokens: 9,
      stop: 'x',
      thinking: { type: 'enabled', budget_tokens: 1024 },
      effort: 'high',
    };
    const messages = [{ role: 'user', content: 'hi' }];
    expect(body({ messages, params })).toEqual(body({ messages, ...params }));
    expect(body({ messages, params })).toMatchObject({
      toolConfig: {
        tools: [
          {
            toolSpec: {
              name: 'look',
              description: 'Looks',
              inputSchema: { json: { type: 'object' } },
            },
          },
        ],
        toolChoice: { any: {} },
      },
      inferenceConfig: { temperature: 0.1, topP: 0.9, maxTokens: 9, stopSequences: ['x'] },
      outputConfig: { effort: 'high' },
      additionalModelRequestFields: { thinking: { type: 'enabled', budget_tokens: 1024 } },
    });
  });

  test.each([
    ['none', { none: {} }],
    ['auto', { auto: {} }],
    [{ type: 'function', function: { name: 'look' } }, { tool: { name: 'look' } }],
  ])('tool_choice %j', (choice, expected) => {
    const draft = read({ messages: [], tools: [], tool_choice: choice });
    expect(draft.toolConfig?.toolChoice).toEqual(expected);
  });

  test('a response format becomes an output format', () => {
    const response_format = {
      type: 'json_schema',
      json_schema: { name: 'n', schema: { type: 'object' } },
    };
    expect(
      read({ messages: [], response_format }).outputConfig?.textFormat?.structure.jsonSchema,
    ).toEqual({
      name: 'n',
      schema: '{"type":"object"}',
    });
  });
});

test('places are those of the input', () => {
  const messages = [
    { role: 'system', content: 's' },
    {
      role: 'user',
      content: [
        { type: 'text', text: 'a' },
        { type: 'text', text: 'b' },
      ],
    },
  ];
  expect(read({ messages }).messages[0]?.content[1]).toMatchObject({
    sourceMessage: 1,
    sourcePart: 1,
  });
});

test.each([
  [{}, 'messages must be a list'],
  [{ messages: ['x'] }, 'messages[0] must be an object'],
  [{ messages: [{ role: 'robot' }] }, 'messages[0].role'],
  [{ messages: [{ role: 'user', content: 5 }] }, 'messages[0].content must be a list'],
  [{ messages: [{ role: 'user', content: [{ type: 'smell' }] }] }, 'messages[0].content[0].type'],
  [{ messages: [], temperature: 'hot' }, 'temperature must be a number'],
])('%j is refused, and the place is named', (input, message) => {
  expect(() => read(input)).toThrow(ChatFormatError);
  expect(() => read(input)).toThrow(message);
});

const content = (...messages: Record<string, unknown>[]) => body({ messages }).messages;

describe('forms that other versions and hosts write', () => {
  test('the one call of a message before tool_calls, and its functions', () => {
    const answered = body({
      messages: [
        { role: 'user', content: 'go' },
        { role: 'assistant', content: null, function_call: { name: 'look', arguments: '{"a":1}' } },
        { role: 'function', name: 'look', content: 'seen' },
      ],
      functions: [{ name: 'look', parameters: { type: 'object' } }],
      function_call: 'auto',
    });
    expect(answered.messages.slice(1).map((turn) => turn.content)).toEqual([
      [{ toolUse: { toolUseId: 'look', name: 'look', input: { a: 1 } } }],
      [{ toolResult: { toolUseId: 'look', content: [{ text: 'seen' }] } }],
    ]);
    expect(answered.toolConfig).toEqual({
      tools: [{ toolSpec: { name: 'look', inputSchema: { json: { type: 'object' } } } }],
      toolChoice: { auto: {} },
    });
  });

  test('what the assistant said where it refused', () => {
    const turns = content(
      { role: 'assistant', content: [{ type: 'refusal', refusal: 'no' }] },
      { role: 'assistant', content: null, refusal: 'never' },
    );
    expect(turns.map((turn) => turn.content)).toEqual([[{ text: 'no' }], [{ text: 'never' }]]);
  });

  test('images and documents of the Messages API and MCP', () => {
    const source = (media_type: string, data: string) => ({ type: 'base64', media_type, data });
    const [turn] = content({
      role: 'user',
      content: [
        { type: 'image', source: source('image/png', 'AAAA') },
        { type: 'image', data: 'BBBB', mimeType: 'image/gif' },
        { type: 'image', source: { type: 'url', url: 'https://example.com/a.png' } },
        { type: 'document', title: 'Plan', source: source('application/pdf', 'CCCC') },
        { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'hi' } },
      ],
    });
    expect(turn?.content).toEqual([
      { image: { format: 'png', source: { bytes: 'AAAA' } } },
      { image: { format: 'gif', source: { bytes: 'BBBB' } } },
      { image: { format: '', source: { url: 'https://example.com/a.png' } } },
      { document: { format: 'pdf', name: 'Plan', source: { bytes: 'CCCC' } } },
      { document: { format: 'txt', name: '', source: { bytes: 'aGk=' } } },
    ]);
  });

  test('a text that is cited from stays text', () => {
    const [turn] = content({
      role: 'user',
      content: [
        {
          type: 'document',
          source: { type: 'text', media_type: 'text/plain', data: 'hi' },
          citations: { enabled: true },
        },
      ],
    });
    expect(turn?.content).toMatchObject([
      { document: { source: { text: 'hi' }, citations: { enabled: true } } },
    ]);
  });

  test('the results of tools in a user message', () => {
    const cache_control = { type: 'ephemeral' };
    const [turn] = content({
      role: 'user',
      content: [
        { type: 'tool_result', tool_use_id: 't1', content: 'one', cache_control },
        {
          type: 'tool_result',
          tool_use_id: 't2',
          is_error: true,
          content: [{ type: 'text', text: 'two' }],
        },
      ],
    });
    expect(turn?.content).toEqual([
      { toolResult: { toolUseId: 't1', content: [{ text: 'one' }] } },
      { cachePoint: { type: 'default' } },
      { toolResult: { toolUseId: 't2', content: [{ text: 'two' }], status: 'error' } },
    ]);
  });

  test('what a tool gave back without making text of it', () => {
    const turns = content(
      { role: 'tool', tool_call_id: 1, content: { ok: true } },
      { role: 'tool', tool_call_id: 2, content: 42 },
    );
    expect(turns[0]?.content).toEqual([
      { toolResult: { toolUseId: '1', content: [{ json: { ok: true } }] } },
      { toolResult: { toolUseId: '2', content: [{ text: '42' }] } },
    ]);
  });

  test('texts without a part around them, and one part without a list', () => {
    const turns = content(
      { role: 'user', content: ['a', { type: 'text', text: 'b' }] },
      { role: 'assistant', content: { type: 'text', text: 'c' } },
    );
    expect(turns.map((turn) => turn.content)).toEqual([
      [{ text: 'a' }, { text: 'b' }],
      [{ text: 'c' }],
    ]);
  });

  test('a file that is an image, and an image without the head of its data URL', () => {
    const png = Buffer.from('89504e470d0a1a0a', 'hex').toString('base64');
    const [turn] = content({
      role: 'user',
      content: [
        { type: 'file', file: { filename: 'a.png', file_data: `DATA:image/png;base64,${png}` } },
        { type: 'image_url', image_url: png },
      ],
    });
    expect(turn?.content).toEqual([
      { image: { format: 'png', source: { bytes: png } } },
      { image: { format: '', source: { bytes: png } } },
    ]);
  });

  test('base64 with line breaks, in the alphabet for URLs', () => {
    const image_url = { url: 'data:image/png;base64,-_8A\nAA' };
    const [turn] = content({ role: 'user', content: [{ type: 'image_url', image_url }] });
    expect(turn?.content).toEqual([{ image: { format: 'png', source: { bytes: '+/8AAA==' } } }]);
  });
});

describe('cache_control', () => {
  const cache_control = { type: 'ephemeral' };
  const cachePoint = { type: 'default' };

  test('on a message, and inside the output of a tool', () => {
    const part = { type: 'text', text: 'seen', cache_control };
    const turns = content(
      { role: 'user', content: 'hi', cache_control },
      { role: 'tool', tool_call_id: 't1', content: [part] },
      { role: 'tool', tool_call_id: 't2', content: 'more', cache_control },
    );
    expect(turns.map((turn) => turn.content)).toEqual([
      [{ text: 'hi' }, { cachePoint }],
      [
        { toolResult: { toolUseId: 't1', content: [{ text: 'seen' }] } },
        { cachePoint },
        { toolResult: { toolUseId: 't2', content: [{ text: 'more' }] } },
        { cachePoint },
      ],
    ]);
  });

  test('on a tool', () => {
    const named = { name: 'look', parameters: { type: 'object' } };
    const tools = [{ type: 'function', function: named, cache_control }, { function: named }];
    const specs = read({ messages: [], tools }).toolConfig?.tools;
    expect(specs?.map((tool) => Object.keys(tool)[0])).toEqual([
      'toolSpec',
      'cachePoint',
      'toolSpec',
    ]);
  });
});

test('a tool that only Anthropic defines goes to the model as it is', () => {
  const computer = { type: 'computer_20250124', name: 'computer', display_width_px: 800 };
  const draft = read({ messages: [], tools: [computer], top_k: 5 });
  expect(draft.toolConfig).toBeUndefined();
  expect(draft.additionalModelRequestFields).toEqual({ top_k: 5, tools: [computer] });
});
