import { getEventListeners } from 'node:events';
import type { CaprockEvent } from '@caprock/core';
import { type Emulator, startEmulator } from '@caprock/emulator';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Caller, callers } from '../callers/index.ts';
import { langchain } from '../callers/langchain.ts';

const unhandled = vi.fn();
beforeAll(() => void process.on('unhandledRejection', unhandled));
afterAll(() => void process.off('unhandledRejection', unhandled));

/** An answer of many deltas. */
const PROMPT = 'Say hello to everybody in the whole wide world, please, and to the moon.';

const busy: Parameters<Emulator['fault']>[0] = {
  type: 'error',
  status: 503,
  exception: 'ServiceUnavailableException',
  message: 'Busy',
};

/** Where a caller loses patience: at an event of the call, or behind so many pieces of text. */
interface Moment {
  readonly name: string;
  readonly at: CaprockEvent['type'] | number;
  readonly faults: readonly Parameters<Emulator['fault']>[0][];
  readonly streams: readonly boolean[];
  /** Requests that may have reached Bedrock by then. */
  readonly requests: number;
}

const both = [false, true];
const moments: readonly Moment[] = [
  { name: 'before anything is sent', at: 'resolved', faults: [], streams: both, requests: 0 },
  {
    name: 'as a request is sent',
    at: 'attempt',
    faults: [{ type: 'slow-first-byte' }],
    streams: both,
    requests: 1,
  },
  {
    name: 'in the wait for the next try',
    at: 'retry',
    faults: [{ ...busy, headers: { 'retry-after': '15' } }],
    streams: both,
    requests: 1,
  },
  {
    name: 'on the way to another model',
    at: 'fallback',
    faults: [{ ...busy, headers: { 'retry-after': '600' } }],
    streams: both,
    requests: 1,
  },
  { name: 'with the first text', at: 1, faults: [], streams: [true], requests: 1 },
  {
    name: 'in the middle of a stream that has stalled',
    at: 3,
    faults: [{ type: 'stall', afterDeltas: 3 }],
    streams: [true],
    requests: 1,
  },
];

async function play({ at, faults }: Moment, caller: Caller, stream: boolean) {
  const emulator = await startEmulator();
  for (const fault of faults) emulator.fault(fault);
  const abort = new AbortController();
  const events: CaprockEvent[] = [];
  let pieces = 0;
  const outcome = await caller.call({
    url: emulator.url,
    stream,
    prompt: PROMPT,
    signal: abort.signal,
    onText() {
      pieces += 1;
      if (pieces === at) abort.abort();
    },
    options: {
      fallbacks: ['claude-haiku-4-5'],
      onEvent(event) {
        events.push(event);
        if (event.type === at) abort.abort();
      },
    },
  });
  const requests = emulator.requests.length;
  await emulator.close();
  return { outcome, events, abort, requests };
}

describe.each([...callers.filter(({ ownsRetries }) => ownsRetries), langchain('HTTP/1.1')])(
  '$name, whose patience ends',
  (caller) => {
    const rows = moments.flatMap((moment) =>
      moment.streams.map((stream) => ({ moment, stream, name: moment.name })),
    );

    test.concurrent.each(rows)('$name (stream: $stream)', async ({ moment, stream }) => {
      const { outcome, events, abort, requests } = await play(moment, caller, stream);
      expect(abort.signal.aborted).toBe(true);
      expect(outcome.failure?.kind).toBe('aborted');
      expect(requests).toBeLessThanOrEqual(moment.requests);
      // A host may let go of a call before Caprock has.
      await vi.waitFor(() => {
        const ends = events.filter(({ type }) => ['answered', 'left', 'gave-up'].includes(type));
        expect(ends).toMatchObject([{ type: 'gave-up', kind: 'aborted' }]);
        expect(events.at(-1)).toBe(ends[0]);
      });
      await vi.waitFor(() => expect(getEventListeners(abort.signal, 'abort')).toEqual([]));
    });
  },
);

test('no rejection was left to nobody', async () => {
  await new Promise((resolve) => setImmediate(resolve));
  expect(unhandled).not.toHaveBeenCalled();
});
