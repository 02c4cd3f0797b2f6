import { useEmulator } from '@caprock/emulator/vitest';
import { generateText, type ModelMessage, stepCountIs, streamText, tool } from 'ai';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { liteLlm, plainLiteLlm } from '../testing/litellm.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

const weather = tool({
  description: 'Tells the weather',
  inputSchema: z.object({ city: z.string() }),
  execute: async ({ city }) => `Clear in ${city}`,
});
const thinking = { litellm: { thinking: { type: 'enabled', budget_tokens: 1_024 } } };
const loop = {
  prompt: 'How is the weather in Seoul?',
  tools: { weather },
  stopWhen: stepCountIs(3),
  maxOutputTokens: 4_000,
  maxRetries: 0,
} as const;
/** Thinks on a budget, which a tool loop must hand back. */
const BUDGETED = { baseModel: 'claude-sonnet-4-5' };
const NAME = 'claude-sonnet-4';

const chats = () => emulator.requests.map(({ chat }) => chat);
const statuses = () => emulator.requests.map(({ status }) => status);

function scriptCall() {
  emulator.script({
    reasoning: 'I look it up.',
    redactedReasoning: 'Not for everybody.',
    toolUse: { name: 'weather', input: { city: 'Seoul' } },
  });
}

const handedBack = [
  { type: 'thinking', thinking: 'I look it up.', signature: expect.any(String) },
  { type: 'redacted_thinking', data: expect.any(String) },
];

describe('thinking in a tool loop', () => {
  test('is refused without Caprock: the provider cannot hand the reasoning back', async () => {
    scriptCall();
    const model = plainLiteLlm(emulator.url)(NAME);
    const call = generateText({ model, ...loop, providerOptions: thinking });
    await expect(call).rejects.toMatchObject({ statusCode: 400 });
    expect(statuses()).toEqual([200, 400]);
  });

  test('goes on with its signed reasoning', async () => {
    scriptCall();
    const model = liteLlm(emulator.url, BUDGETED)(NAME);
    const { steps } = await generateText({ model, ...loop, providerOptions: thinking });
    expect(statuses()).toEqual([200, 200]);
    expect(steps[0]?.reasoning).toMatchObject([
      {
        text: 'I look it up.',
        providerOptions: {
          bedrock: { signature: expect.any(String) },
          caprock: { signedBy: expect.stringContaining('claude-sonnet-4-5') },
        },
      },
      { text: '', providerOptions: { bedrock: { redactedData: expect.any(String) } } },
    ]);
    expect(chats()[1]).toMatchObject(thinking.litellm);
    expect(chats()[1]?.max_tokens).toBe(4_000);
    expect(chats()[1]?.messages?.[1]).toMatchObject({ thinking_blocks: handedBack });
  });

  test('goes on in a stream, too', async () => {
    scriptCall();
    const model = liteLlm(emulator.url, BUDGETED)(NAME);
    const result = streamText({ model, ...loop, providerOptions: thinking });
    await result.consumeStream();
    expect(await result.text).toMatch(/^You said|Clear/);
    expect(statuses()).toEqual([200, 200]);
    expect(chats()[1]?.messages?.[1]).toMatchObject({ thinking_blocks: handedBack });
  });

  test('is left out of the one request where the reasoning is lost', async () => {
    const messages: ModelMessage[] = [
      { role: 'user', content: loop.prompt },
      {
        role: 'assistant',
        content: [
          { type: 'reasoning', text: 'Hm.' },
          { type: 'tool-call', toolCallId: 't1', toolName: 'weather', input: { city: 'Seoul' } },
        ],
      },
      {
        role: 'tool',
        content: [
          {
            type: 'tool-result',
            toolCallId: 't1',
            toolName: 'weather',
            output: { type: 'text', value: 'Clear' },
          },
        ],
      },
    ];
    const model = liteLlm(emulator.url, BUDGETED)(NAME);
    const { warnings } = await generateText({
      model,
      messages,
      tools: { weather },
      providerOptions: thinking,
    });
    expect(chats()[0]).not.toHaveProperty('thinking');
    expect(warnings).toContainEqual({
      type: 'other',
      message: expect.stringContaining('stop-thinking'),
    });
  });
});

describe('an effort', () => {
  const call = (baseModel: string, name: string, settings: object) =>
    generateText({
      model: liteLlm(emulator.url, { baseModel })(name),
      prompt: 'Hello',
      ...settings,
    });

  test.each([
    ['reasoningEffort', { providerOptions: { litellm: { reasoningEffort: 'high' } } }],
    ['of the provider', { providerOptions: { openaiCompatible: { reasoningEffort: 'high' } } }],
    ['as it is sent', { providerOptions: { litellm: { reasoning_effort: 'high' } } }],
    ['of the AI SDK', { reasoning: 'high' }],
  ])('stays as it was said (%s), and the rest fits it', async (_, settings) => {
    const { warnings, text } = await call('claude-sonnet-4-5', NAME, {
      ...settings,
      maxOutputTokens: 2_000,
      temperature: 0.5,
    });
    expect(text).toBe('You said: Hello');
    expect(chats()[0]).toMatchObject({ reasoning_effort: 'high' });
    expect(chats()[0]).not.toHaveProperty('thinking');
    expect(chats()[0]).not.toHaveProperty('temperature');
    expect(chats()[0]?.max_tokens).toBeGreaterThan(4_096);
    expect(warnings).toHaveLength(2);
  });

  test('of a model that thinks adaptively changes nothing else', async () => {
    const { warnings } = await call('claude-sonnet-4-6', 'team-sonnet', {
      reasoning: 'high',
      maxOutputTokens: 2_000,
    });
    expect(chats()[0]).toMatchObject({ reasoning_effort: 'high', max_tokens: 2_000 });
    expect(warnings).toEqual([]);
  });

  test('goes where the model cannot think', async () => {
    const { warnings } = await call('claude-3-haiku', 'fast', { reasoning: 'high' });
    expect(chats()[0]).not.toHaveProperty('reasoning_effort');
    expect(warnings).toHaveLength(1);
  });

  test('none is none', async () => {
    await call('claude-sonnet-4-5', NAME, { reasoning: 'none', temperature: 0.5 });
    expect(chats()[0]).toMatchObject({ reasoning_effort: 'none', temperature: 0.5 });
  });
});

test("thinking in Anthropic's words becomes what the model takes", async () => {
  const model = liteLlm(emulator.url, { baseModel: 'claude-opus-4-8' })('claude-opus');
  const { text } = await generateText({ model, prompt: 'Hello', providerOptions: thinking });
  expect(text).toBe('You said: Hello');
  expect(chats()[0]).toMatchObject({
    thinking: { type: 'adaptive' },
    output_config: { effort: 'low' },
  });
});
