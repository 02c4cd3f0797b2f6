import { describe, expect, test } from 'vitest';
import { said, useAsk } from '../testing/ask.ts';
import type { Protocol } from '../testing/stream-outcome.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const tool = (name: string, json: unknown) => ({ toolSpec: { name, inputSchema: { json } } });
const weather = tool('weather', {
  type: 'object',
  properties: { city: { type: 'string' }, days: { type: 'integer', minimum: 2 } },
});
const clock = tool('clock', { type: 'object', properties: {} });

describe.each<Protocol>(['HTTP/1.1', 'HTTP/2'])('over %s', (protocol) => {
  const { converse } = useAsk(emulator, protocol);

  test('a text is echoed', async () => {
    const { output, stopReason, usage, metrics } = await converse({ messages: [said('hi')] });
    expect(output).toEqual({
      message: { role: 'assistant', content: [{ text: 'You said: hi' }] },
    });
    expect({ stopReason, usage, metrics }).toEqual({
      stopReason: 'end_turn',
      usage: {
        inputTokens: 1,
        outputTokens: 3,
        totalTokens: 4,
        cacheReadInputTokens: 0,
        cacheWriteInputTokens: 0,
      },
      metrics: { latencyMs: 1 },
    });
  });

  test('a search result is taken in a turn and in a tool result', async () => {
    const searchResult = { source: 'page', title: 'Page', content: [{ text: 'found' }] };
    const { stopReason } = await converse({
      messages: [
        { role: 'user', content: [{ text: 'hi' }, { searchResult }] },
        { role: 'assistant', content: [{ toolUse: { toolUseId: 'a', name: 'clock', input: {} } }] },
        {
          role: 'user',
          content: [{ toolResult: { toolUseId: 'a', content: [{ searchResult }] } }],
        },
      ],
      toolConfig: { tools: [clock] },
    });
    expect(stopReason).toBe('end_turn');
  });

  test('the system prompt and tool results are told apart', async () => {
    const { output } = await converse({
      system: [{ text: 'Be kind.' }],
      messages: [
        said('hi'),
        { role: 'assistant', content: [{ toolUse: { toolUseId: 'a', name: 'clock', input: {} } }] },
        {
          role: 'user',
          content: [{ toolResult: { toolUseId: 'a', content: [{ text: '12' }] } }, { text: 'so?' }],
        },
      ],
      toolConfig: { tools: [clock] },
    });
    expect(output?.message?.content).toEqual([
      { text: 'You said under a system prompt with 1 tool result: so?' },
    ]);
  });

  test.each<[string, object, string, unknown]>([
    ['any', { any: {} }, 'clock', {}],
    ['a tool', { tool: { name: 'weather' } }, 'weather', { city: 'text', days: 2 }],
  ])('toolChoice %s is obeyed', async (_, toolChoice, name, input) => {
    const { output, stopReason } = await converse({
      messages: [said('hi')],
      toolConfig: { tools: [clock, weather], toolChoice },
    });
    expect(stopReason).toBe('tool_use');
    expect(output?.message?.content).toEqual([
      { toolUse: { toolUseId: expect.stringMatching(/^tooluse_[\w-]{22}$/), name, input } },
    ]);
  });

  test('toolChoice auto is answered with text', async () => {
    const { stopReason } = await converse({
      messages: [said('hi')],
      toolConfig: { tools: [weather], toolChoice: { auto: {} } },
    });
    expect(stopReason).toBe('end_turn');
  });

  test('an output format is answered with a text that fits it', async () => {
    const schema = JSON.stringify({
      type: 'object',
      properties: { name: { type: 'string', enum: ['b', 'a'] } },
      required: ['name'],
      additionalProperties: false,
    });
    const { output } = await converse({
      messages: [said('hi')],
      outputConfig: {
        textFormat: { type: 'json_schema', structure: { jsonSchema: { schema, name: 'x' } } },
      },
    });
    expect(output?.message?.content).toEqual([{ text: '{"name":"b"}' }]);
  });

  test('thinking that is switched on comes first, signed', async () => {
    const { output } = await converse({
      messages: [said('hi')],
      inferenceConfig: { maxTokens: 3000 },
      additionalModelRequestFields: { thinking: { type: 'enabled', budget_tokens: 1024 } },
    });
    expect(output?.message?.content).toEqual([
      {
        reasoningContent: {
          reasoningText: { text: 'The user said: hi', signature: expect.stringMatching(/^EmuC/) },
        },
      },
      { text: 'You said: hi' },
    ]);
  });

  test('everything that can be scripted is answered', async () => {
    emulator.script({
      reasoning: 'Hmm.',
      redactedReasoning: 'secret',
      text: 'I look.',
      toolUse: { name: 'weather', input: { city: 'Seoul' } },
      toolUses: [{ name: 'clock', input: {} }],
      usage: { inputTokens: 7, cacheReadInputTokens: 20 },
    });
    const { output, stopReason, usage } = await converse({ messages: [said('hi')] });
    const [reasoning, redacted, text, ...calls] = output?.message?.content ?? [];
    expect(reasoning?.reasoningContent?.reasoningText?.text).toBe('Hmm.');
    expect(redacted?.reasoningContent?.redactedContent?.length).toBe(63);
    expect(text).toEqual({ text: 'I look.' });
    expect(calls.map(({ toolUse }) => toolUse?.name)).toEqual(['weather', 'clock']);
    expect(new Set(calls.map(({ toolUse }) => toolUse?.toolUseId)).size).toBe(2);
    expect(stopReason).toBe('tool_use');
    expect(usage).toMatchObject({ inputTokens: 7, cacheReadInputTokens: 20 });
  });

  test('a scripted answer can be whole blocks, and stop for any reason', async () => {
    emulator.script(
      {
        content: [
          { type: 'tool_use', id: 'x', name: 'a', input: 1 },
          { type: 'text', text: '' },
        ],
      },
      { text: 'no', stopReason: 'content_filtered' },
    );
    const first = await converse({ messages: [said('hi')] });
    expect(first.output?.message?.content).toEqual([
      { toolUse: { toolUseId: 'x', name: 'a', input: 1 } },
      { text: '' },
    ]);
    expect((await converse({ messages: [said('hi')] })).stopReason).toBe('content_filtered');
  });

  test('the first stop sequence ends the text and can be asked for', async () => {
    const { output, stopReason, additionalModelResponseFields } = await converse({
      messages: [said('one two three')],
      inferenceConfig: { stopSequences: ['three', ' two', 'four'] },
      additionalModelResponseFieldPaths: ['/stop_sequence', '/delta/stop_sequence', '/nothing'],
    });
    expect(output?.message?.content).toEqual([{ text: 'You said: one' }]);
    expect({ stopReason, additionalModelResponseFields }).toEqual({
      stopReason: 'stop_sequence',
      additionalModelResponseFields: { stop_sequence: ' two', delta: { stop_sequence: ' two' } },
    });
  });

  test('a text that no stop sequence ends has none', async () => {
    const { additionalModelResponseFields } = await converse({
      messages: [said('hi')],
      additionalModelResponseFieldPaths: ['/delta/stop_sequence'],
    });
    expect(additionalModelResponseFields).toEqual({ delta: { stop_sequence: null } });
  });

  test('max_tokens cut the answer', async () => {
    const { output, stopReason, usage } = await converse({
      messages: [said('hello there')],
      inferenceConfig: { maxTokens: 3 },
    });
    expect(output?.message?.content).toEqual([{ text: 'You said: he' }]);
    expect([stopReason, usage?.outputTokens]).toEqual(['max_tokens', 3]);
  });

  test('thinking that max_tokens cut has no signature', async () => {
    emulator.script({ reasoning: 'A long thought.', text: 'never' });
    const { output } = await converse({
      messages: [said('hi')],
      inferenceConfig: { maxTokens: 2 },
    });
    expect(output?.message?.content).toEqual([
      { reasoningContent: { reasoningText: { text: 'A long t' } } },
    ]);
  });

  test('the same request is answered with the same bytes', async () => {
    const request = {
      messages: [said('hi')],
      toolConfig: { tools: [weather], toolChoice: { any: {} } },
    };
    const [one, other] = [await converse(request), await converse(request)];
    expect({ ...one, $metadata: undefined }).toEqual({ ...other, $metadata: undefined });
    const later = await converse({ ...request, messages: [said('hi again')] });
    const idOf = ({ output }: typeof one) => output?.message?.content?.[0]?.toolUse?.toolUseId;
    expect(idOf(later)).not.toBe(idOf(one));
  });

  test('other vendors are echoed too', async () => {
    const { output } = await converse({
      modelId: 'amazon.nova-lite-v1:0',
      messages: [said('hi')],
    });
    expect(output?.message?.content).toEqual([{ text: 'You said: hi' }]);
  });
});
