import { expect, test } from 'vitest';
import { draftFromChat } from './draft-from-chat.ts';
import { messagesBody } from './messages-body.ts';

test('a draft in the words of the Messages API', () => {
  const draft = draftFromChat(
    {
      messages: [
        {
          role: 'system',
          content: [{ type: 'text', text: 's', cache_control: { type: 'ephemeral' } }],
        },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'see' },
            { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
          ],
        },
        {
          role: 'assistant',
          content: 'ok',
          thinking_blocks: [{ type: 'thinking', thinking: 'hm', signature: 'sig' }],
          tool_calls: [{ id: 't1', type: 'function', function: { name: 'look', arguments: '{}' } }],
        },
        { role: 'tool', tool_call_id: 't1', content: 'seen' },
      ],
      tools: [{ type: 'function', function: { name: 'look', parameters: { type: 'object' } } }],
      tool_choice: 'required',
      thinking: { type: 'adaptive' },
      effort: 'low',
      stop: 'x',
      temperature: 1,
    },
    'm',
  );
  expect(messagesBody(draft)).toEqual({
    anthropic_version: 'bedrock-2023-05-31',
    max_tokens: 4096,
    system: [{ type: 'text', text: 's', cache_control: { type: 'ephemeral' } }],
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'see' },
          { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AAAA' } },
        ],
      },
      {
        role: 'assistant',
        content: [
          { type: 'thinking', thinking: 'hm', signature: 'sig' },
          { type: 'text', text: 'ok' },
          { type: 'tool_use', id: 't1', name: 'look', input: {} },
        ],
      },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 't1', content: [{ type: 'text', text: 'seen' }] },
        ],
      },
    ],
    tools: [{ name: 'look', input_schema: { type: 'object' } }],
    tool_choice: { type: 'any' },
    temperature: 1,
    stop_sequences: ['x'],
    thinking: { type: 'adaptive' },
    output_config: { effort: 'low' },
  });
});
