import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bedrockModel, collect, failureOf } from './testing/bedrock-model.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

const sonnet = 'us.anthropic.claude-sonnet-4-6';
const haiku = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';
const long = 'Tell me all that you know about the geology of basalt columns, please.';
const models = () => emulator.requests.map(({ model }) => model);
/** Milliseconds: long enough for an answer of the emulator on a busy machine. */
const limit = 1_000;

function wrapped(timeouts: { firstByteMs?: number; idleMs?: number; deadlineMs?: number }) {
  return withCaprock(bedrockModel(), {
    fallbacks: ['claude-haiku-4-5'],
    onEvent: () => {},
    retry: { attemptsPerTarget: 1 },
    timeouts,
  });
}

describe('a stream', () => {
  test('whose first byte does not come goes to the fallback', async () => {
    emulator.fault({ type: 'slow-first-byte', model: sonnet });
    const chunks = await collect(await wrapped({ firstByteMs: limit }).stream(long));
    expect(chunks.map(({ text }) => text).join('')).toContain(long);
    expect(models()).toEqual([sonnet, haiku]);
  });

  test('that falls silent before its content goes to the fallback', async () => {
    emulator.fault({ type: 'stall', afterDeltas: 0, model: sonnet });
    const chunks = await collect(await wrapped({ idleMs: limit }).stream(long));
    expect(chunks.map(({ text }) => text).join('')).toContain(long);
    expect(models()).toEqual([sonnet, haiku]);
  });

  test.each(['idleMs', 'deadlineMs'] as const)(
    'that falls silent in mid-answer is an error: %s',
    async (option) => {
      emulator.fault({ type: 'stall', afterDeltas: 2 });
      const seen: string[] = [];
      const error = await failureOf(async () => {
        for await (const { text } of await wrapped({ [option]: limit }).stream(long))
          seen.push(text);
      });
      expect(seen.join('')).toMatch(/^You said: /);
      expect(error.diagnosis).toMatchObject({ kind: 'timeout' });
      expect(error.message).toContain(`${limit} ms (timeouts.${option})`);
      expect(models()).toEqual([sonnet]);
    },
  );
});

test('an answer in one piece ends with the deadline', async () => {
  emulator.fault({ type: 'delay', milliseconds: 60_000 });
  const error = await failureOf(() => wrapped({ deadlineMs: limit }).invoke('Hello'));
  expect(error.diagnosis).toMatchObject({ kind: 'timeout' });
  expect(models()).toEqual([sonnet]);
});

test('a model that is too slow is asked twice at the most', async () => {
  emulator.fault({ type: 'stall', afterDeltas: 0 });
  const view = withCaprock(bedrockModel(), { onEvent: () => {}, timeouts: { idleMs: limit } });
  const error = await failureOf(async () => collect(await view.stream(long)));
  expect(error.diagnosis).toMatchObject({ kind: 'timeout' });
  expect(models()).toEqual([sonnet, sonnet]);
});
