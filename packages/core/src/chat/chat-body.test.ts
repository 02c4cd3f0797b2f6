import { describe, expect, test } from 'vitest';
import type { RequestDraft } from '../conversation/request-draft.ts';
import { chatBody } from './chat-body.ts';
import { draftFromChat } from './draft-from-chat.ts';

const PNG = 'data:image/png;base64,iVBORw0KGgo=';
const PDF = 'data:application/pdf;base64,JVBERi0xLjQ=';
const LOOK_UP = {
  type: 'function',
  function: { name: 'look_up', description: 'Finds', parameters: { type: 'object' } },
};

const EVERYTHING = {
  model: 'team-sonnet',
  user: 'caller-7',
  stream: true,
  stream_options: { include_usage: true },
  messages: [
    { role: 'system', content: 'Be kind.' },
    {
      role: 'user',
      content: [
        { type: 'text', text: 'What is this?', cache_control: { type: 'ephemeral', ttl: '1h' } },
        { type: 'image_url', image_url: { url: PNG } },
        { type: 'file', file: { filename: 'a', file_data: PDF } },
      ],
    },
    {
      role: 'assistant',
      content: 'I look.',
      thinking_blocks: [
        { type: 'thinking', thinking: 'Hm.', signature: 'c2ln' },
        { type: 'redacted_thinking', data: 'eA==' },
      ],
      tool_calls: [
        { id: 'call_1', type: 'function', function: { name: 'look_up', arguments: '{"a":1}' } },
      ],
    },
    { role: 'tool', content: 'Found.', tool_call_id: 'call_1' },
    { role: 'user', content: 'And?' },
  ],
  tools: [LOOK_UP],
  tool_choice: { type: 'function', function: { name: 'look_up' } },
  max_completion_tokens: 100,
  temperature: 0.5,
  top_p: 0.9,
  top_k: 5,
  effort: 'low',
  stop: ['END'],
  thinking: { type: 'enabled', budget_tokens: 1024 },
  response_format: {
    type: 'json_schema',
    json_schema: { name: 'answer', strict: true, schema: { type: 'object' } },
  },
};

test('a request that is read and written again is the very same', () => {
  expect(chatBody(draftFromChat(EVERYTHING, 'team-sonnet'), EVERYTHING)).toEqual(EVERYTHING);
});

test('what the draft no longer says is not sent, and what it never knew is', () => {
  const draft: RequestDraft = {
    modelId: 'team-sonnet',
    system: [],
    messages: [{ role: 'user', content: [{ text: 'Hello' }] }],
  };
  expect(chatBody(draft, EVERYTHING)).toEqual({
    model: 'team-sonnet',
    user: 'caller-7',
    stream: true,
    stream_options: { include_usage: true },
    messages: [{ role: 'user', content: 'Hello' }],
  });
});

test('a part of the caller that nobody knows goes as it came, and `strict` only where it still holds', () => {
  const audio = { type: 'input_audio', input_audio: { data: 'eA==', format: 'wav' } };
  const asked = { tools: [{ type: 'function', function: { name: 'f', strict: true } }] };
  const draft: RequestDraft = {
    modelId: 'm',
    system: [],
    messages: [{ role: 'user', content: [{ opaque: true, origin: [audio] }] }],
    toolConfig: { tools: [{ toolSpec: { name: 'f', inputSchema: { json: {} } } }] },
  };
  expect(chatBody(draft, asked)).toMatchObject({ messages: [{ content: [audio] }] });
  expect(JSON.stringify(chatBody(draft, asked).tools)).not.toContain('strict');
});

describe('a draft of its own', () => {
  const draft: RequestDraft = {
    modelId: 'fast',
    system: [{ text: 'Be kind.' }, { cachePoint: { type: 'default' } }],
    messages: [
      {
        role: 'user',
        content: [{ image: { format: 'png', source: { bytes: new Uint8Array([1, 2]) } } }],
      },
      { role: 'assistant', content: [{ toolUse: { toolUseId: 't', name: 'f', input: {} } }] },
      {
        role: 'user',
        content: [
          { toolResult: { toolUseId: 't', content: [{ json: { a: 1 } }] } },
          { cachePoint: { type: 'default', ttl: '1h' } },
        ],
      },
    ],
    toolConfig: {
      tools: [
        { toolSpec: { name: 'f', inputSchema: { json: { type: 'object' } }, strict: true } },
        { cachePoint: { type: 'default', ttl: '5m' } },
      ],
      toolChoice: { any: {} },
    },
    inferenceConfig: { maxTokens: 7 },
    effort: 'high',
  };

  test('is written with what LiteLLM adds to the format', () => {
    expect(chatBody(draft)).toEqual({
      model: 'fast',
      messages: [
        {
          role: 'system',
          content: [{ type: 'text', text: 'Be kind.', cache_control: { type: 'ephemeral' } }],
        },
        {
          role: 'user',
          content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,AQI=' } }],
        },
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 't', type: 'function', function: { name: 'f', arguments: '{}' } }],
        },
        {
          role: 'tool',
          content: '{"a":1}',
          tool_call_id: 't',
          cache_control: { type: 'ephemeral', ttl: '1h' },
        },
      ],
      tools: [
        {
          type: 'function',
          function: { name: 'f', parameters: { type: 'object' }, strict: true },
          cache_control: { type: 'ephemeral', ttl: '5m' },
        },
      ],
      tool_choice: 'required',
      max_tokens: 7,
      output_config: { effort: 'high' },
    });
  });

  test('bytes of any number are written', () => {
    const bytes = new Uint8Array(100_000).fill(255);
    const content = [{ image: { format: 'png', source: { bytes } } }];
    const { messages } = chatBody({ ...draft, messages: [{ role: 'user', content }] }) as {
      messages: { content: { image_url: { url: string } }[] }[];
    };
    const [, data = ''] = messages[1]?.content[0]?.image_url.url.split(',') ?? [];
    expect(Uint8Array.from(atob(data), (char) => char.charCodeAt(0))).toEqual(bytes);
  });
});
