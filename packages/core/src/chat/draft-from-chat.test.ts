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
