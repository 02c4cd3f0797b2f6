import {
  AIMessage,
  type BaseMessage,
  ChatMessage,
  HumanMessage,
  RemoveMessage,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages';
import { describe, expect, test } from 'vitest';
import { toDraft } from './to-draft.ts';

const PIXEL = 'iVBORw0KGgo=';

/** The turns of a draft without their origins. */
function turnsOf(...messages: BaseMessage[]) {
  return toDraft(messages).turns.map(({ role, content }) => ({
    role,
    content: content.map(({ origin: _, sourceMessage: __, sourcePart: ___, ...block }) => block),
  }));
}

/** The one block that a part of a human message becomes. */
function userBlock(part: object) {
  return turnsOf(new HumanMessage({ content: [part as never] }))[0]?.content[0];
}

/** The blocks of an AI message. */
function assistantBlocks(fields: ConstructorParameters<typeof AIMessage>[0]) {
  return turnsOf(new AIMessage(fields))[0]?.content;
}

describe('roles', () => {
  test('the first system messages are the system prompt, later ones keep their place', () => {
    const { system, turns } = toDraft([
      new SystemMessage('one'),
      new SystemMessage({ content: [{ type: 'text', text: 'two' }] }),
      new HumanMessage('Hello'),
      new SystemMessage('three'),
    ]);
    expect(system.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(turns.map(({ role }) => role)).toEqual(['user', 'system']);
  });

  test('a chat message has the role that it names', () => {
    const roles = ['user', 'assistant', 'system', 'human', 'ai', 'developer'].map(
      (role) => turnsOf(new HumanMessage('Hello'), new ChatMessage('text', role))[1]?.role,
    );
    expect(roles).toEqual(['user', 'assistant', 'system', 'user', 'assistant', 'system']);
  });

  test('tool messages in a row are one turn, a human message behind them another', () => {
    const turns = turnsOf(
      new ToolMessage({ content: 'sunny', tool_call_id: 'a' }),
      new ToolMessage({ content: 'broken', tool_call_id: 'b', status: 'error' }),
      new HumanMessage('and now?'),
    );
    expect(turns).toEqual([
      {
        role: 'user',
        content: [
          { toolResult: { toolUseId: 'a', content: [{ text: 'sunny' }] } },
          { toolResult: { toolUseId: 'b', content: [{ text: 'broken' }], status: 'error' } },
        ],
      },
      { role: 'user', content: [{ text: 'and now?' }] },
    ]);
  });

  test('a message that is no turn rides along', () => {
    const message = new RemoveMessage({ id: 'x' });
    expect(toDraft([message]).turns[0]?.content).toEqual([
      { opaque: true, origin: [message], sourceMessage: 0 },
    ]);
  });

  test('places are those of the caller', () => {
    const { turns } = toDraft([
      new SystemMessage('system'),
      new HumanMessage({
        content: [
          { type: 'text', text: 'a' },
          { type: 'text', text: 'b' },
        ],
      }),
      new AIMessage('c'),
    ]);
    expect(turns.map(({ sourceMessage }) => sourceMessage)).toEqual([1, 2]);
    expect(turns[0]?.content.map(({ sourcePart }) => sourcePart)).toEqual([0, 1]);
    expect(turns[1]?.content[0]).not.toHaveProperty('sourcePart');
  });
});

describe('parts of a human message', () => {
  const png = { image: { format: 'png', source: { bytes: PIXEL } } };
  test.each([
    ['OpenAI', { type: 'image_url', image_url: { url: `data:image/png;base64,${PIXEL}` } }],
    ['OpenAI, short', { type: 'image_url', image_url: `data:image/png;base64,${PIXEL}` }],
    ['version 0', { type: 'image', source_type: 'base64', mime_type: 'image/png', data: PIXEL }],
    [
      'version 0, URL',
      { type: 'image', source_type: 'url', url: `data:image/png;base64,${PIXEL}` },
    ],
    ['version 1', { type: 'image', mimeType: 'image/png', data: PIXEL }],
    ['version 1, URL', { type: 'image', url: `data:image/png;base64,${PIXEL}` }],
    ['Converse', { type: 'image', ...png }],
    [
      'Anthropic',
      { type: 'image', source: { type: 'base64', media_type: 'image/png', data: PIXEL } },
    ],
  ])('an image in the form of %s', (_, part) => {
    expect(userBlock(part)).toEqual(png);
  });

  test('an image in S3', () => {
    const part = { type: 'image', mimeType: 'image/webp', fileId: 's3://bucket/key' };
    expect(userBlock(part)).toEqual({
      image: { format: 'webp', source: { s3Location: { uri: 's3://bucket/key' } } },
    });
  });

  test.each([
    { type: 'image_url', image_url: { url: 'https://example.com/a.png' } },
    { type: 'image', source_type: 'url', url: 'https://example.com/a.png' },
    { type: 'image', source: { type: 'url', url: 'https://example.com/a.png' } },
    { type: 'input_image', image_url: 'https://example.com/a.png' },
  ])('an image that must be fetched keeps its address: %j', (part) => {
    const source = { url: 'https://example.com/a.png' };
    expect(userBlock(part)).toEqual({ image: { format: '', source } });
  });

  const pdf = { document: { format: 'pdf', name: 'report', source: { bytes: 'JVBERg==' } } };
  test.each([
    [
      'version 0',
      {
        type: 'file',
        source_type: 'base64',
        mime_type: 'application/pdf',
        data: 'JVBERg==',
        metadata: { name: 'report' },
      },
    ],
    [
      'version 1',
      {
        type: 'file',
        mimeType: 'application/pdf',
        data: 'JVBERg==',
        metadata: { filename: 'report' },
      },
    ],
    [
      'OpenAI',
      {
        type: 'file',
        file: { filename: 'report', file_data: 'data:application/pdf;base64,JVBERg==' },
      },
    ],
    [
      'Anthropic',
      {
        type: 'document',
        title: 'report',
        source: { type: 'base64', media_type: 'application/pdf', data: 'JVBERg==' },
      },
    ],
    ['Converse', { type: 'document', ...pdf }],
  ])('a document in the form of %s', (_, part) => {
    expect(userBlock(part)).toEqual(pdf);
  });

  test('a text file becomes bytes, in a format that Bedrock names', () => {
    const part = { type: 'file', source_type: 'text', text: 'abc', metadata: { title: 'notes' } };
    expect(userBlock(part)).toEqual({
      document: {
        format: 'txt',
        name: 'notes',
        source: { bytes: new TextEncoder().encode('abc') },
      },
    });
  });

  test('cache points, and the tool results of Anthropic', () => {
    expect(userBlock({ cachePoint: { type: 'default' } })).toEqual({
      cachePoint: { type: 'default' },
    });
    const part = { type: 'tool_result', tool_use_id: 'a', content: 'no', is_error: true };
    expect(userBlock(part)).toEqual({
      toolResult: { toolUseId: 'a', content: [{ text: 'no' }], status: 'error' },
    });
  });

  test('what nobody knows is opaque', () => {
    expect(userBlock({ type: 'hologram', data: 'abc' })).toEqual({ opaque: true });
    expect(userBlock(null as never)).toEqual({ opaque: true });
    expect(assistantBlocks({ content: [null as never] })).toEqual([{ opaque: true }]);
  });
});

describe('AI messages', () => {
  test('text, then the tool calls; an empty text beside them is nothing', () => {
    const tool_calls = [{ id: 'a', name: 'weather', args: { city: 'Seoul' } }];
    const toolUse = { toolUse: { toolUseId: 'a', name: 'weather', input: { city: 'Seoul' } } };
    expect(assistantBlocks({ content: 'I look.', tool_calls })).toEqual([
      { text: 'I look.' },
      toolUse,
    ]);
    expect(assistantBlocks({ content: '', tool_calls })).toEqual([toolUse]);
    expect(assistantBlocks({ content: '' })).toEqual([]);
  });

  test('calls in the content as Anthropic writes them are sent once', () => {
    const content = [
      { type: 'text', text: 'I look.' },
      { type: 'tool_use', id: 'a', name: 'weather', input: { city: 'Seoul' } },
      { type: 'input_json_delta', index: 1, input: '{}' },
    ];
    const toolUse = { toolUse: { toolUseId: 'a', name: 'weather', input: { city: 'Seoul' } } };
    const tool_calls = [{ id: 'a', name: 'weather', args: { city: 'Seoul' } }];
    expect(assistantBlocks({ content, tool_calls })).toEqual([{ text: 'I look.' }, toolUse]);
    expect(assistantBlocks({ content, tool_calls: [] })).toEqual([{ text: 'I look.' }, toolUse]);
  });

  const thought = { reasoningText: { text: 'hm', signature: 'sig' } };
  test.each([
    ['reasoning', { type: 'reasoning', reasoning: 'hm', signature: 'sig' }],
    [
      'reasoning_content',
      { type: 'reasoning_content', reasoningText: { text: 'hm', signature: 'sig' } },
    ],
    ['thinking', { type: 'thinking', thinking: 'hm', signature: 'sig' }],
  ])('reasoning in the form of %s', (_, part) => {
    expect(assistantBlocks({ content: [part] })).toEqual([{ reasoningContent: thought }]);
  });

  test('reasoning that a stream cut up is joined', () => {
    const pieces = [{ text: 'h' }, { text: 'm' }, { signature: 'sig' }];
    const content = pieces.map((reasoningText) => ({ type: 'reasoning_content', reasoningText }));
    expect(assistantBlocks({ content })).toEqual([{ reasoningContent: thought }]);
  });

  test('reasoning of another kind in front of it is not', () => {
    const content = [
      { type: 'thinking', thinking: 'foreign' },
      { type: 'reasoning_content', reasoningText: { text: 'hm', signature: 'sig' } },
    ];
    expect(assistantBlocks({ content })).toEqual([
      { reasoningContent: { reasoningText: { text: 'foreign' } } },
      { reasoningContent: thought },
    ]);
  });

  test('redacted reasoning is joined byte by byte', () => {
    const content = ['YQ==', 'Yg=='].map((redactedContent) => ({
      type: 'reasoning_content',
      redactedContent,
    }));
    expect(assistantBlocks({ content })).toEqual([
      { reasoningContent: { redactedContent: 'YWI=' } },
    ]);
    expect(assistantBlocks({ content: [{ type: 'redacted_thinking', data: 'YWI=' }] })).toEqual([
      { reasoningContent: { redactedContent: 'YWI=' } },
    ]);
  });

  test('content blocks of version 1', () => {
    const blocks = assistantBlocks({
      contentBlocks: [
        { type: 'reasoning', reasoning: 'hm' },
        { type: 'text', text: 'I look.' },
        { type: 'tool_call', id: 'a', name: 'weather', args: {} },
      ],
    });
    expect(blocks).toEqual([
      { reasoningContent: { reasoningText: { text: 'hm' } } },
      { text: 'I look.' },
      { toolUse: { toolUseId: 'a', name: 'weather', input: {} } },
    ]);
  });
});

describe('tool messages', () => {
  test('parts, JSON for what is not known, and cache points behind', () => {
    const message = new ToolMessage({
      tool_call_id: 'a',
      content: [
        { type: 'text', text: 'see' },
        { type: 'image', mimeType: 'image/png', data: PIXEL },
        { type: 'row', value: 1 },
        { cachePoint: { type: 'default' } },
      ] as never,
    });
    expect(turnsOf(message)[0]?.content).toEqual([
      {
        toolResult: {
          toolUseId: 'a',
          content: [
            { text: 'see' },
            { image: { format: 'png', source: { bytes: PIXEL } } },
            { json: { type: 'row', value: 1 } },
          ],
        },
      },
      { cachePoint: { type: 'default' } },
    ]);
  });

  test('what a tool gave back without making text of it is its JSON', () => {
    const message = new ToolMessage({ tool_call_id: 'a', content: { rows: 3 } as never });
    expect(turnsOf(message)[0]?.content).toEqual([
      { toolResult: { toolUseId: 'a', content: [{ text: '{"rows":3}' }] } },
    ]);
  });
});
