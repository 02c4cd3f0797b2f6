import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { CaprockError, type CaprockEvent, INSERTED_TEXTS } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { generateText, type ModelMessage, streamText, tool } from 'ai';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { preparePrompt } from './prepare-prompt.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

function model(name = 'us.anthropic.claude-sonnet-4-6') {
  const plain = createAmazonBedrock({
    region: 'us-east-1',
    baseURL: emulator.url,
    accessKeyId: 'local',
    secretAccessKey: 'local',
  });
  return withCaprock(plain, { region: 'us-east-1', onEvent: () => {} })(name);
}

const call = (toolCallId: string): ModelMessage => ({
  role: 'assistant',
  content: [{ type: 'tool-call', toolCallId, toolName: 'weather', input: { city: 'Seoul' } }],
});

describe('what the AI SDK refuses before any model is asked', () => {
  test('a conversation with nothing but a system message', async () => {
    const messages: ModelMessage[] = [{ role: 'system', content: 'Say hello.' }];
    const prepared = preparePrompt(messages);
    expect(prepared).toEqual({
      system: 'Say hello.',
      messages: [{ role: 'user', content: [{ type: 'text', text: INSERTED_TEXTS.userTurn }] }],
    });
    const { text } = await generateText({ model: model('claude-sonnet-4'), ...prepared });
    expect(text).toContain('under a system prompt');
    expect(emulator.requests).toHaveLength(1);
  });

  test('no message at all beside a system prompt', async () => {
    const result = streamText({ model: model(), ...preparePrompt([], { system: 'Say hello.' }) });
    expect(await result.text).toContain(INSERTED_TEXTS.userTurn);
    expect(emulator.requests[0]?.body.system).toEqual([{ text: 'Say hello.' }]);
  });

  test('nothing at all is refused with a sentence that says so', () => {
    expect(() => preparePrompt([])).toThrow(CaprockError);
    expect(() => preparePrompt([], { lang: 'ko' })).toThrow(/[가-힣]/);
  });

  test('a tool call without its result', async () => {
    const messages: ModelMessage[] = [
      { role: 'user', content: 'weather?' },
      call('t1'),
      { role: 'user', content: 'never mind' },
    ];
    const events: CaprockEvent[] = [];
    const prepared = preparePrompt(messages, { onEvent: (event) => events.push(event) });
    const weather = tool({ description: 'weather', inputSchema: z.object({ city: z.string() }) });
    const { text } = await generateText({ model: model(), ...prepared, tools: { weather } });
    expect(text).toContain('never mind');
    expect(prepared.messages[0]).toBe(messages[0]);
    expect(prepared.messages[1]).toBe(messages[1]);
    expect(prepared.messages[2]).toEqual({
      role: 'tool',
      content: [
        {
          type: 'tool-result',
          toolCallId: 't1',
          toolName: 'weather',
          output: { type: 'error-text', value: INSERTED_TEXTS.interruptedTool },
        },
      ],
    });
    expect(prepared.messages[3]).toBe(messages[2]);
    const [event] = events;
    expect(event?.type === 'repaired' && event.repairs[0]).toMatchObject({
      rule: 'pair-tool-results',
      at: 'messages[1].content[0]',
    });
  });

  test('system messages among the others', async () => {
    const messages: ModelMessage[] = [
      { role: 'system', content: 'Be brief.' },
      { role: 'system', content: 'Be kind.' },
      { role: 'user', content: 'one' },
      { role: 'assistant', content: 'two' },
      { role: 'system', content: 'Now in Korean.' },
      { role: 'user', content: 'three' },
    ];
    const prepared = preparePrompt(messages);
    expect(prepared.system).toBe('Be brief.\n\nBe kind.');
    expect(prepared.messages.map(({ role }) => role)).not.toContain('system');
    await generateText({ model: model(), ...prepared });
    expect(emulator.requests[0]?.body.messages?.at(-1)?.content).toEqual([
      { text: '<system>\nNow in Korean.\n</system>' },
      { text: 'three' },
    ]);
  });

  test('a cache point on a system message stays', async () => {
    const providerOptions = { bedrock: { cachePoint: { type: 'default' } } };
    const messages: ModelMessage[] = [
      { role: 'system', content: 'Be brief.', providerOptions },
      { role: 'user', content: 'one' },
    ];
    const prepared = preparePrompt(messages);
    await generateText({ model: model(), ...prepared });
    expect(emulator.requests[0]?.body.system).toEqual([
      { text: 'Be brief.' },
      { cachePoint: { type: 'default' } },
    ]);
  });
});

describe('what it leaves alone', () => {
  test('a conversation that is fine: the very same objects', () => {
    const messages: ModelMessage[] = [
      { role: 'user', content: 'one' },
      { role: 'assistant', content: [{ type: 'text', text: 'two' }] },
      { role: 'user', content: [{ type: 'image', image: new URL('https://example.com/a.png') }] },
    ];
    const prepared = preparePrompt(messages);
    expect(prepared.system).toBeUndefined();
    expect(prepared.messages).toHaveLength(3);
    for (const [index, message] of prepared.messages.entries())
      expect(message).toBe(messages[index]);
    expectTypeOf(prepared.messages).toEqualTypeOf<ModelMessage[]>();
  });

  test('a prefill, unless the model is named and takes none', () => {
    const messages: ModelMessage[] = [
      { role: 'user', content: 'one' },
      { role: 'assistant', content: '{' },
    ];
    expect(preparePrompt(messages).messages).toHaveLength(2);
    expect(preparePrompt(messages, { model: 'claude-haiku-4-5' }).messages).toHaveLength(2);
    expect(preparePrompt(messages, { model: 'claude-sonnet-4-6' }).messages).toHaveLength(3);
  });

  test('a tool call that a person has just allowed: the AI SDK runs it', async () => {
    const weather = tool({
      description: 'weather',
      inputSchema: z.object({ city: z.string() }),
      needsApproval: true,
      execute: async () => 'sunny',
    });
    const messages: ModelMessage[] = [
      { role: 'user', content: 'weather?' },
      {
        role: 'assistant',
        content: [
          { type: 'tool-call', toolCallId: 't1', toolName: 'weather', input: { city: 'Seoul' } },
          { type: 'tool-approval-request', approvalId: 'a1', toolCallId: 't1' },
        ],
      },
      {
        role: 'tool',
        content: [{ type: 'tool-approval-response', approvalId: 'a1', approved: true }],
      },
    ];
    const prepared = preparePrompt(messages);
    expect(prepared.messages).toEqual(messages);
    await generateText({ model: model(), ...prepared, tools: { weather } });
    expect(JSON.stringify(emulator.requests[0]?.body.messages)).toContain('sunny');
  });

  test.each([
    [false, 'not now'],
    [true, 'The tool call was interrupted; no result was recorded.'],
  ])('an approval (%s) that the conversation left behind', async (approved, says) => {
    const messages: ModelMessage[] = [
      { role: 'user', content: 'weather?' },
      {
        role: 'assistant',
        content: [
          { type: 'tool-call', toolCallId: 't1', toolName: 'weather', input: {} },
          { type: 'tool-approval-request', approvalId: 'a1', toolCallId: 't1' },
        ],
      },
      {
        role: 'tool',
        content: [
          { type: 'tool-approval-response', approvalId: 'a1', approved, reason: 'not now' },
        ],
      },
      { role: 'user', content: 'guess, then' },
    ];
    const weather = tool({ description: 'weather', inputSchema: z.object({}) });
    await generateText({ model: model(), ...preparePrompt(messages), tools: { weather } });
    expect(JSON.stringify(emulator.requests[0]?.body.messages)).toContain(says);
  });

  test('everything, with repair: false', () => {
    const messages: ModelMessage[] = [{ role: 'user', content: 'weather?' }, call('t1')];
    expect(preparePrompt(messages, { repair: false }).messages).toEqual(messages);
  });
});

test('a second pass changes nothing', () => {
  const messages: ModelMessage[] = [
    { role: 'system', content: 'Be brief.' },
    { role: 'assistant', content: 'Hello!' },
    { role: 'user', content: ' ' },
    { role: 'user', content: 'weather?' },
    call('t1'),
    { role: 'user', content: 'never mind' },
  ];
  const first = preparePrompt(messages);
  const second = preparePrompt(
    first.messages,
    first.system === undefined ? {} : { system: first.system },
  );
  expect(second).toEqual(first);
});
