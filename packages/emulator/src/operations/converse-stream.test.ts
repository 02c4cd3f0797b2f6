import { describe, expect, test } from 'vitest';
import { said, useAsk } from '../testing/ask.ts';
import type { Protocol } from '../testing/stream-outcome.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const messages = [said('hi')];

describe.each<Protocol>(['HTTP/1.1', 'HTTP/2'])('over %s', (protocol) => {
  const { converse, converseStream } = useAsk(emulator, protocol);

  test('a text has no start of its block', async () => {
    expect(await converseStream({ messages })).toEqual([
      { messageStart: { role: 'assistant' } },
      { contentBlockDelta: { contentBlockIndex: 0, delta: { text: 'You said: hi' } } },
      { contentBlockStop: { contentBlockIndex: 0 } },
      { messageStop: { stopReason: 'end_turn' } },
      {
        metadata: {
          usage: {
            inputTokens: 1,
            outputTokens: 3,
            totalTokens: 4,
            cacheReadInputTokens: 0,
            cacheWriteInputTokens: 0,
          },
          metrics: { latencyMs: 1 },
        },
      },
    ]);
  });

  test('reasoning, redacted reasoning and tool calls come as deltas', async () => {
    emulator.script({
      reasoning: 'Hmm.',
      redactedReasoning: 'secret',
      toolUses: [
        { name: 'weather', input: { city: 'Seoul' } },
        { name: 'clock', input: {} },
      ],
    });
    const events = await converseStream({ messages });
    const deltas = events.flatMap(({ contentBlockDelta }) => contentBlockDelta ?? []);
    expect(deltas).toEqual([
      { contentBlockIndex: 0, delta: { reasoningContent: { text: 'Hmm.' } } },
      {
        contentBlockIndex: 0,
        delta: { reasoningContent: { signature: expect.stringMatching(/^EmuC/) } },
      },
      {
        contentBlockIndex: 1,
        delta: { reasoningContent: { redactedContent: expect.any(Uint8Array) } },
      },
      { contentBlockIndex: 2, delta: { toolUse: { input: '{"city":"Seo' } } },
      { contentBlockIndex: 2, delta: { toolUse: { input: 'ul"}' } } },
      { contentBlockIndex: 3, delta: { toolUse: { input: '' } } },
    ]);
    const starts = events.flatMap(({ contentBlockStart }) => contentBlockStart ?? []);
    expect(starts.map(({ contentBlockIndex }) => contentBlockIndex)).toEqual([2, 3]);
  });

  test('a tool call that max_tokens cut stops inside its arguments', async () => {
    emulator.script({ toolUse: { name: 'weather', input: { city: 'Seoul' } } });
    const events = await converseStream({ messages, inferenceConfig: { maxTokens: 2 } });
    expect(events.map((event) => Object.keys(event)[0])).toEqual([
      'messageStart',
      'contentBlockStart',
      'contentBlockDelta',
      'contentBlockStop',
      'messageStop',
      'metadata',
    ]);
    expect(events[2]?.contentBlockDelta?.delta?.toolUse?.input).toBe('{"city":');
    expect(events[4]?.messageStop?.stopReason).toBe('max_tokens');
  });

  test('the stop sequence stands in the stop of the message', async () => {
    const events = await converseStream({
      messages,
      inferenceConfig: { stopSequences: [':'] },
      additionalModelResponseFieldPaths: ['/delta/stop_sequence'],
    });
    expect(events.at(-2)).toEqual({
      messageStop: {
        stopReason: 'stop_sequence',
        additionalModelResponseFields: { delta: { stop_sequence: ':' } },
      },
    });
  });

  test('a stream says what Converse says', async () => {
    const request = {
      messages: [said('안녕하세요 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂, how are you?')],
      inferenceConfig: { maxTokens: 3000 },
      additionalModelRequestFields: { thinking: { type: 'adaptive' } },
    };
    const { output } = await converse(request);
    const streamed = { thinking: '', signature: '', text: '' };
    for (const { contentBlockDelta } of await converseStream(request)) {
      const { reasoningContent, text = '' } = contentBlockDelta?.delta ?? {};
      streamed.thinking += reasoningContent?.text ?? '';
      streamed.signature += reasoningContent?.signature ?? '';
      streamed.text += text;
    }
    const { thinking, signature, text } = streamed;
    expect(output?.message?.content).toEqual([
      { reasoningContent: { reasoningText: { text: thinking, signature } } },
      { text },
    ]);
  });
});
