import type { CaprockEvent } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { callers } from '../callers/index.ts';

const emulator = useEmulator();
const unhandled = vi.fn();
beforeEach(() => {
  unhandled.mockReset();
  process.on('unhandledRejection', unhandled);
});
afterEach(() => {
  process.off('unhandledRejection', unhandled);
  vi.restoreAllMocks();
});

/** Long enough for a rejection that nobody handles to be told of. */
const turn = () => new Promise((resolve) => setImmediate(resolve));
const throttle = () =>
  emulator.fault({
    type: 'error',
    status: 429,
    exception: 'ThrottlingException',
    message: 'Too many requests',
    headers: { 'retry-after': '0' },
    times: 1,
  });

const listeners = {
  'a listener that throws': () => {
    throw new TypeError('of the listener');
  },
  'a listener whose promise is rejected': async () => {
    throw new TypeError('of the listener');
  },
  'a listener that gives back a broken thenable': () =>
    Object.create(null, {
      // biome-ignore lint/suspicious/noThenProperty: a thenable that throws is what is tested
      then: {
        get() {
          throw new TypeError('of the listener');
        },
      },
    }),
};

describe.each(callers)('$name', (caller) => {
  describe.each([false, true])('stream: %s', (stream) => {
    test.each(Object.entries(listeners))('%s changes nothing', async (_, onEvent) => {
      const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
      const quiet = { url: emulator.url, stream };
      throttle();
      const expected = await caller.call({ ...quiet, options: { onEvent: () => {} } });
      throttle();
      const outcome = await caller.call({ ...quiet, options: { onEvent } });
      expect(expected.failure).toBeUndefined();
      expect(outcome).toEqual(expected);
      expect(emulator.requests).toHaveLength(4);
      await turn();
      expect(unhandled).not.toHaveBeenCalled();
      for (const [text] of emitWarning.mock.calls) {
        expect(String(text)).not.toContain('of the listener');
      }
    });

    test('events of one call share an id, and the last one ends it', async () => {
      const events: CaprockEvent[] = [];
      const onEvent = (event: CaprockEvent) => void events.push(event);
      const ask = () => caller.call({ url: emulator.url, stream, options: { onEvent } });
      await Promise.all([ask(), ask(), ask()]);
      const calls = [...new Set(events.map(({ call }) => call))];
      expect(calls).toEqual([expect.any(String), expect.any(String), expect.any(String)]);
      for (const id of calls) {
        const [first, ...rest] = events.filter(({ call }) => call === id);
        expect(first).toMatchObject({ type: 'resolved' });
        expect(rest.map(({ type }) => type)).toEqual(['attempt', 'answered']);
        expect(rest.at(-1)).toMatchObject({
          requested: 'claude-sonnet-4-6',
          model: 'us.anthropic.claude-sonnet-4-6',
          region: 'us-east-1',
          attempts: [{ model: 'us.anthropic.claude-sonnet-4-6' }],
          usage: { inputTokens: expect.any(Number), outputTokens: expect.any(Number) },
          elapsedMs: expect.any(Number),
        });
      }
    });

    test('a call that is refused before it is sent ends as well', async () => {
      const events: CaprockEvent[] = [];
      const options = {
        onEvent: (event: CaprockEvent) => void events.push(event),
        repair: { strict: true },
      };
      const outcome = await caller.call({ url: emulator.url, stream, prompt: ' ', options });
      expect(outcome.failure).toBeDefined();
      expect(emulator.requests).toEqual([]);
      expect(events.map(({ type }) => type)).toEqual(['resolved', 'gave-up']);
      expect(events.at(-1)).toMatchObject({ kind: outcome.failure?.kind, attempts: [] });
    });

    test('a call that is aborted ends as well', async () => {
      emulator.fault({ type: 'delay', milliseconds: 5_000 });
      const events: CaprockEvent[] = [];
      const abort = new AbortController();
      const onEvent = (event: CaprockEvent) => {
        events.push(event);
        if (event.type === 'attempt') setTimeout(() => abort.abort(), 20);
      };
      const { signal } = abort;
      const call = { url: emulator.url, stream, signal, options: { onEvent } };
      expect((await caller.call(call)).failure?.kind).toBe('aborted');
      // LangChain lets go of an aborted stream before it has ended.
      await vi.waitFor(() =>
        expect(events.at(-1)).toMatchObject({ type: 'gave-up', kind: 'aborted' }),
      );
    });
  });

  test('a stream that its reader leaves is no failure', async () => {
    const events: CaprockEvent[] = [];
    const onEvent = (event: CaprockEvent) => void events.push(event);
    const prompt = 'Tell me a story that is long enough for many deltas, and then one more.';
    const call = { url: emulator.url, stream: true, prompt, leaveAfter: 1, options: { onEvent } };
    await caller.call(call);
    // The AI SDK reads on to the end.
    await vi.waitFor(() => expect(['left', 'answered']).toContain(events.at(-1)?.type));
    expect(events.map(({ type }) => type)).not.toContain('gave-up');
  });

  test('a stream that breaks off behind its first content ends once, as given up', async () => {
    emulator.fault({ type: 'cut', afterDeltas: 1 });
    const events: CaprockEvent[] = [];
    const onEvent = (event: CaprockEvent) => void events.push(event);
    const outcome = await caller.call({ url: emulator.url, stream: true, options: { onEvent } });
    expect(outcome.failure?.kind).toBe('stream-error');
    expect(events.map(({ type }) => type)).toEqual(['resolved', 'attempt', 'gave-up']);
    expect(events.at(-1)).toMatchObject({
      kind: 'stream-error',
      attempts: [{ model: 'us.anthropic.claude-sonnet-4-6', kind: 'stream-error' }],
    });
  });
});
