import { useEmulator } from '@caprock/emulator/vitest';
import type { AIMessageChunk } from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { bedrockModel, collect } from './testing/bedrock-model.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

const view = (model = 'claude-sonnet-4-6') =>
  withCaprock(bedrockModel({ model }), { onEvent: () => {} });
const weather = tool(() => 'sunny', {
  name: 'weather',
  description: 'Tells the weather',
  schema: z.object({ city: z.string() }),
});
const time = tool(() => 'noon', {
  name: 'time',
  description: 'Tells the time',
  schema: z.object({}),
});

describe('tool choice', () => {
  test.each([
    ['auto', { auto: {} }],
    ['any', { any: {} }],
    ['required', { any: {} }],
    ['weather', { tool: { name: 'weather' } }],
    [{ type: 'function', function: { name: 'weather' } }, { tool: { name: 'weather' } }],
    [{ type: 'tool', name: 'weather' }, { tool: { name: 'weather' } }],
    [{ type: 'any' }, { any: {} }],
    [{ tool: { name: 'weather' } }, { tool: { name: 'weather' } }],
  ])('%j', async (choice, sent) => {
    const bound = view().bindTools([weather, time], { tool_choice: choice as never });
    await bound.invoke('Weather?');
    await collect(await bound.stream('Weather?'));
    const choices = emulator.requests.map(({ body }) => body.toolConfig?.toolChoice);
    expect(choices).toEqual([sent, sent]);
  });

  test('none sends no tools', async () => {
    const answer = await view().bindTools([weather], { tool_choice: 'none' }).invoke('Weather?');
    expect(answer.tool_calls).toEqual([]);
    expect(emulator.requests[0]?.body.toolConfig).toBeUndefined();
  });
});

test('a tool loop: call, result, answer', async () => {
  const model = view().bindTools([weather]);
  emulator.script(
    { text: 'I look.', toolUse: { name: 'weather', input: { city: 'Seoul' } } },
    { text: 'Sunny.' },
  );
  const asked = await model.invoke('Weather in Seoul?');
  const result = await weather.invoke(asked.tool_calls?.[0] as never);
  const answer = await model.invoke([
    { role: 'user', content: 'Weather in Seoul?' },
    asked,
    result,
  ]);
  expect(answer.text).toBe('Sunny.');
  expect(emulator.requests.map(({ status }) => status)).toEqual([200, 200]);
  expect(answer.response_metadata.caprock).toMatchObject({ repairs: [] });
});

describe('structured output', () => {
  const schema = z.object({ city: z.string(), degrees: z.number() });

  test('forces its tool, also under a short name', async () => {
    const answer = await view().withStructuredOutput(schema, { name: 'report' }).invoke('Weather?');
    expect(answer).toEqual({ city: 'text', degrees: 1 });
    expect(emulator.requests[0]?.body.toolConfig?.toolChoice).toEqual({ tool: { name: 'report' } });
  });

  test('keeps the raw message, and tells its schema to tracing', async () => {
    const starts: Record<string, unknown>[] = [];
    const handler = {
      handleChatModelStart: (
        _: unknown,
        __: unknown,
        ___: string,
        ____?: string,
        extra?: object,
      ) => {
        starts.push((extra as { options: Record<string, unknown> }).options);
      },
    };
    const structured = view().withStructuredOutput(schema, { includeRaw: true });
    const { raw, parsed } = await structured.invoke('Weather?', { callbacks: [handler] });
    expect(parsed).toEqual({ city: 'text', degrees: 1 });
    expect((raw as AIMessageChunk).response_metadata.caprock).toBeDefined();
    expect(starts[0]?.ls_structured_output_format).toMatchObject({
      kwargs: { method: 'functionCalling' },
      schema: { properties: { city: {}, degrees: {} } },
    });
  });

  test('does not force the tool of a model that refuses it', async () => {
    emulator.script({ toolUse: { name: 'extract', input: { city: 'Seoul', degrees: 20 } } });
    const answer = await view('claude-fable-5-1').withStructuredOutput(schema).invoke('Weather?');
    expect(answer).toEqual({ city: 'Seoul', degrees: 20 });
    expect(emulator.requests[0]?.body.toolConfig?.toolChoice).toBeUndefined();
  });
});

describe('content block events', () => {
  /** The message that the events of a call add up to. */
  async function messageOf(input: string) {
    return await (
      view() as never as {
        streamEvents(input: string, options: object): PromiseLike<AIMessageChunk>;
      }
    ).streamEvents(input, { tools: [weather, time] });
  }

  test('text, stop reason and report', async () => {
    const message = await messageOf('Hello');
    expect(message.text).toBe('You said: Hello');
    expect(message.response_metadata).toMatchObject({
      finish_reason: 'stop',
      caprock: { model: 'us.anthropic.claude-sonnet-4-6' },
    });
    expect(message.usage_metadata?.output_tokens).toBeGreaterThan(0);
  });

  test('a tool call without arguments is a tool call', async () => {
    emulator.script({ text: 'I look.', toolUse: { name: 'time', input: {} } });
    const message = await messageOf('Time?');
    expect(message.tool_calls).toMatchObject([{ name: 'time', args: {} }]);
    expect(message.response_metadata.finish_reason).toBe('tool_use');
    expect(message.text).toBe('I look.');
  });

  test('a broken stream is an error', async () => {
    emulator.fault({ type: 'cut', afterDeltas: 1 });
    await expect(messageOf('Tell me a long story').then()).rejects.toMatchObject({
      diagnosis: { kind: 'stream-error' },
    });
  });
});
