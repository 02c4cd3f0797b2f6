import { describe, expect, test } from 'vitest';
import { useAsk } from '../testing/ask.ts';
import type { Protocol } from '../testing/stream-outcome.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const messages = [{ role: 'user', content: 'hi' }];

describe.each<Protocol>(['HTTP/1.1', 'HTTP/2'])('over %s', (protocol) => {
  const { invoke, invokeStream } = useAsk(emulator, protocol);

  test('a text comes as the events of the Messages API', async () => {
    const { id, model } = await invoke({ messages });
    const usage = { input_tokens: 1, cache_creation_input_tokens: 0, cache_read_input_tokens: 0 };
    expect(await invokeStream({ messages })).toEqual([
      {
        type: 'message_start',
        message: {
          id,
          type: 'message',
          role: 'assistant',
          model,
          content: [],
          stop_reason: null,
          stop_sequence: null,
          usage: { ...usage, output_tokens: 1 },
        },
      },
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
      {
        type: 'content_block_delta',
        index: 0,
        delta: { type: 'text_delta', text: 'You said: hi' },
      },
      { type: 'content_block_stop', index: 0 },
      {
        type: 'message_delta',
        delta: { stop_reason: 'end_turn', stop_sequence: null },
        usage: { output_tokens: 3 },
      },
      {
        type: 'message_stop',
        'amazon-bedrock-invocationMetrics': {
          inputTokenCount: 1,
          outputTokenCount: 3,
          invocationLatency: 1,
          firstByteLatency: 1,
          cacheReadInputTokenCount: 0,
          cacheWriteInputTokenCount: 0,
        },
      },
    ]);
  });

  test('each kind of block has its start and its deltas', async () => {
    emulator.script({
      reasoning: 'Hmm.',
      redactedReasoning: 'secret',
      toolUses: [
        { name: 'weather', input: { city: 'Seoul' } },
        { name: 'clock', input: {} },
      ],
    });
    const events = await invokeStream({ messages });
    expect(events.flatMap(({ content_block }) => content_block ?? [])).toEqual([
      { type: 'thinking', thinking: '', signature: '' },
      { type: 'redacted_thinking', data: expect.stringMatching(/^EmuR/) },
      { type: 'tool_use', id: expect.any(String), name: 'weather', input: {} },
      { type: 'tool_use', id: expect.any(String), name: 'clock', input: {} },
    ]);
    const deltas = events.filter(({ type }) => type === 'content_block_delta');
    expect(deltas.map(({ delta }) => delta)).toEqual([
      { type: 'thinking_delta', thinking: 'Hmm.' },
      { type: 'signature_delta', signature: expect.stringMatching(/^EmuC/) },
      { type: 'input_json_delta', partial_json: '{"city":"Seo' },
      { type: 'input_json_delta', partial_json: 'ul"}' },
      { type: 'input_json_delta', partial_json: '' },
    ]);
  });

  test('a refusal comes before any event', async () => {
    await expect(invokeStream({ messages: [] })).rejects.toMatchObject({
      name: 'ValidationException',
      $metadata: { httpStatusCode: 400 },
    });
  });
});
