import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { useEmulator } from '@caprock/emulator/vitest';
import { generateText, streamText } from 'ai';
import { describe, expect, test } from 'vitest';
import type { AiSdkOptions } from './options.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

const SONNET = 'us.anthropic.claude-sonnet-4-6';
const HAIKU = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';
const prompt = 'Tell me all that you know about the geology of basalt columns, please.';
const models = () => emulator.requests.map(({ model }) => model);
/** Milliseconds: long enough for an answer of the emulator on a busy machine. */
const limit = 1_000;

function model(timeouts: AiSdkOptions['timeouts'], options: AiSdkOptions = {}) {
  const plain = createAmazonBedrock({
    region: 'us-east-1',
    baseURL: emulator.url,
    accessKeyId: 'local',
    secretAccessKey: 'local',
  });
  return withCaprock(plain, {
    region: 'us-east-1',
    fallbacks: ['claude-haiku-4-5'],
    retry: { attemptsPerTarget: 1 },
    onEvent: () => {},
    timeouts,
    ...options,
  })(SONNET);
}

async function stream(timeouts: AiSdkOptions['timeouts'], options?: AiSdkOptions) {
  const errors: unknown[] = [];
  const result = streamText({
    model: model(timeouts, options),
    prompt,
    maxRetries: 0,
    onError: ({ error }) => void errors.push(error),
  });
  let text = '';
  for await (const part of result.fullStream) if (part.type === 'text-delta') text += part.text;
  return { text, errors };
}

describe('a stream', () => {
  test('whose first byte does not come goes to the fallback', async () => {
    emulator.fault({ type: 'slow-first-byte', model: SONNET });
    const { text, errors } = await stream({ firstByteMs: limit });
    expect({ text, errors }).toEqual({ text: `You said: ${prompt}`, errors: [] });
    expect(models()).toEqual([SONNET, HAIKU]);
  });

  test('that falls silent before its content goes to the fallback', async () => {
    emulator.fault({ type: 'stall', afterDeltas: 0, model: SONNET });
    const { text, errors } = await stream({ idleMs: limit });
    expect({ text, errors }).toEqual({ text: `You said: ${prompt}`, errors: [] });
    expect(models()).toEqual([SONNET, HAIKU]);
  });

  test.each(['idleMs', 'deadlineMs'] as const)(
    'that falls silent in mid-answer is an error: %s',
    async (option) => {
      emulator.fault({ type: 'stall', afterDeltas: 2 });
      const { text, errors } = await stream({ [option]: limit });
      expect(text).toMatch(/^You said: /);
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatchObject({
        diagnosis: { kind: 'timeout' },
        message: expect.stringContaining(`${limit} ms (timeouts.${option})`),
      });
      expect(models()).toEqual([SONNET]);
    },
  );

  test('of a model that is too slow is asked for twice at the most', async () => {
    emulator.fault({ type: 'stall', afterDeltas: 0 });
    const { errors } = await stream({ idleMs: limit }, { fallbacks: [], retry: {} });
    expect(errors[0]).toMatchObject({ diagnosis: { kind: 'timeout' } });
    expect(models()).toEqual([SONNET, SONNET]);
  });
});

test('an answer in one piece ends with the deadline', async () => {
  emulator.fault({ type: 'delay', milliseconds: 60_000 });
  const call = generateText({ model: model({ deadlineMs: limit }), prompt, maxRetries: 0 });
  await expect(call).rejects.toMatchObject({ diagnosis: { kind: 'timeout' } });
  expect(models()).toEqual([SONNET]);
});
