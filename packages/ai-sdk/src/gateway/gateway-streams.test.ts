import { useEmulator } from '@caprock/emulator/vitest';
import { stepCountIs, streamText, type TextStreamPart, type ToolSet, tool } from 'ai';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AiSdkOptions } from '../options.ts';
import { liteLlm, plainLiteLlm } from '../testing/litellm.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

/** Long enough for several deltas. */
const prompt = 'Tell me a story that is long enough for many deltas.';
const answer = `You said: ${prompt}`;
const NAME = 'team-sonnet';
const options: AiSdkOptions = { baseModel: 'claude-sonnet-4-6', fallbacks: ['fast'] };
const models = () => emulator.requests.map(({ model }) => model);

type Call = Partial<Parameters<typeof streamText>[0]>;

async function run(settings: AiSdkOptions | 'plain' = options, call: Call = {}) {
  const errors: unknown[] = [];
  const provider =
    settings === 'plain' ? plainLiteLlm(emulator.url) : liteLlm(emulator.url, settings);
  const result = streamText({
    model: provider(NAME),
    prompt,
    onError: ({ error }) => void errors.push(error),
    ...(call as object),
  });
  const parts: TextStreamPart<ToolSet>[] = [];
  for await (const part of result.fullStream) parts.push(part);
  const text = parts.map((part) => (part.type === 'text-delta' ? part.text : '')).join('');
  return { result, parts, errors, text };
}

test('a whole answer comes as it is, with its report and its usage', async () => {
  const { result, text, errors } = await run();
  expect({ text, errors }).toEqual({ text: answer, errors: [] });
  expect(await result.finishReason).toBe('stop');
  expect(await result.providerMetadata).toMatchObject({
    caprock: { model: NAME, attempts: [{ model: NAME }] },
  });
  expect((await result.usage).outputTokens).toBeGreaterThan(0);
  expect((await result.response).modelId).toBe(NAME);
});

test('raw chunks come to those who ask for them only', async () => {
  const { parts } = await run();
  expect(parts.map(({ type }) => type)).not.toContain('raw');
  const asked = await run(options, { includeRawChunks: true });
  expect(asked.parts.map(({ type }) => type)).toContain('raw');
});

const throttled = {
  type: 'exception',
  exception: 'ThrottlingException',
  message: 'Too many requests, please wait before trying again.',
} as const;
const busy = { ...throttled, type: 'error', status: 429 } as const;

describe('what fails before the first content goes to the fallback, unseen', () => {
  test.each([
    ['an error answer', busy],
    ['an error in the stream', { ...throttled, afterDeltas: 0 }],
    ['an end without a finish reason', { type: 'cut', afterDeltas: 0 }],
    ['an empty stream', { type: 'empty' }],
    ['a dropped connection', { type: 'reset', afterDeltas: 0 }],
  ] as const)('%s', async (_, fault) => {
    emulator.fault({ ...fault, model: NAME });
    const { text, errors, result } = await run();
    expect({ text, errors }).toEqual({ text: answer, errors: [] });
    expect(models()).toEqual([NAME, NAME, 'fast']);
    expect((await result.response).modelId).toBe('fast');
    expect(await result.warnings).toMatchObject([
      { message: expect.stringContaining(`${NAME} → fast`) },
    ]);
  });

  test('a silence', async () => {
    emulator.fault({ type: 'stall', afterDeltas: 0, model: NAME });
    const { text, errors } = await run({
      ...options,
      timeouts: { firstByteMs: 1_000 },
      retry: { attemptsPerTarget: 1 },
    });
    expect({ text, errors }).toEqual({ text: answer, errors: [] });
    expect(models()).toEqual([NAME, 'fast']);
  });
});

describe('what fails behind it is one error, and nothing is sent again', () => {
  test.each([
    ['an error in the stream', { ...throttled, afterDeltas: 3 }, 'throttled-requests'],
    ['an end without a finish reason', { type: 'cut', afterDeltas: 3 }, 'stream-error'],
    ['an end in the middle of an event', { type: 'half-frame', afterDeltas: 3 }, 'stream-error'],
    ['a dropped connection', { type: 'reset', afterDeltas: 3 }, 'network-reset'],
  ] as const)('%s', async (_, fault, kind) => {
    emulator.fault(fault);
    const { text, errors, result } = await run();
    expect(answer.startsWith(text)).toBe(true);
    expect(text).not.toBe('');
    expect(errors).toMatchObject([{ diagnosis: { kind } }]);
    expect(await result.finishReason).toBe('error');
    expect(models()).toEqual([NAME]);
  });

  test('a silence', async () => {
    emulator.fault({ type: 'stall', afterDeltas: 3 });
    const { errors } = await run({ ...options, timeouts: { idleMs: 1_000 } });
    expect(errors).toMatchObject([{ diagnosis: { kind: 'timeout' } }]);
    expect(models()).toEqual([NAME]);
  });
});

describe('a tool call', () => {
  const ran: string[] = [];
  const weather = tool({
    description: 'Tells the weather',
    inputSchema: z.object({ city: z.string().optional() }),
    execute: async ({ city = 'nowhere' }) => {
      ran.push(city);
      return `Clear in ${city}`;
    },
  });
  const call: Call = { tools: { weather }, stopWhen: stepCountIs(3) } as never;
  const city = 'Seoul and the whole of the country around it';
  const script = () => emulator.script({ toolUse: { name: 'weather', input: { city } } });

  test('is run when it is whole', async () => {
    ran.splice(0);
    script();
    const { errors, text } = await run(options, call);
    expect({ errors, ran }).toEqual({ errors: [], ran: [city] });
    expect(text).toMatch(/^You said with 1 tool result/);
  });

  // No delta of the call, none of its input, a part of it, and all of it but no finish reason.
  test.each([1, 2, 3, 4])('that is cut behind %i deltas is never run', async (afterDeltas) => {
    ran.splice(0);
    script();
    emulator.fault({ type: 'cut', afterDeltas });
    const { errors, parts } = await run(options, call);
    const types = parts.map(({ type }) => type);
    expect(ran).toEqual([]);
    expect(types).not.toContain('tool-call');
    expect(types).not.toContain('tool-input-end');
    expect(errors).toMatchObject([{ diagnosis: { kind: 'stream-error' } }]);
    expect(models()).toEqual([NAME]);
  });
});

describe('a caller who leaves', () => {
  test('closes the stream', async () => {
    emulator.script({ text: 'long '.repeat(4_000) });
    const { stream } = await liteLlm(
      emulator.url,
      options,
    )(NAME).doStream({
      prompt: [{ role: 'user', content: [{ type: 'text', text: 'Hello' }] }],
    });
    const reader = stream.getReader();
    await reader.read();
    await expect(reader.cancel()).resolves.toBeUndefined();
    expect(await reader.read()).toEqual({ done: true, value: undefined });
  });

  test('by abort gets no error and no second request', async () => {
    emulator.fault({ type: 'stall', afterDeltas: 2 });
    const controller = new AbortController();
    const errors: unknown[] = [];
    const result = streamText({
      model: liteLlm(emulator.url, options)(NAME),
      prompt,
      abortSignal: controller.signal,
      onError: ({ error }) => void errors.push(error),
    });
    const types: string[] = [];
    for await (const { type } of result.fullStream) {
      types.push(type);
      if (type === 'text-delta') controller.abort();
    }
    expect(types.at(-1)).toBe('abort');
    expect(errors).toEqual([]);
    expect(models()).toEqual([NAME]);
  });
});
