import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import type { CaprockEvent } from '@caprock/core';
import { type Emulator, startEmulator } from '@caprock/emulator';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Caller, CREDENTIALS, callers, type TestOutcome } from '../callers/index.ts';
import { langchain } from '../callers/langchain.ts';
import type { Row } from './row.ts';
import { serviceRows } from './service-rows.ts';
import { streamRows } from './stream-rows.ts';
import { transportRows } from './transport-rows.ts';

const unhandled = vi.fn();
beforeAll(() => void process.on('unhandledRejection', unhandled));
afterAll(() => void process.off('unhandledRejection', unhandled));

const PROMPT = 'Say hello to everybody in the whole wide wörld, please.';
const ANSWER = `You said: ${PROMPT}`;
/** Milliseconds: silence that is taken for the end of an answer, and longer than any busy machine's. */
const SILENCE_MS = 800;
const PATIENCE_MS = 15_000;

interface Played {
  readonly outcome: TestOutcome;
  readonly emulator: Emulator;
  readonly events: readonly CaprockEvent[];
  /** Requests that were sent although content had reached the caller. */
  readonly replays: number;
  readonly listeners: () => number;
}

async function play({ kinds, fault }: Row, caller: Caller, stream: boolean): Promise<Played> {
  const emulator = await startEmulator();
  emulator.fault(fault);
  const isSilence = kinds.includes('timeout') && fault.type !== 'error';
  const abort = new AbortController();
  // Limits of time are Caprock's where its retries are; elsewhere the caller's signal is all there is.
  const timer = isSilence && !caller.ownsRetries ? setTimeout(() => abort.abort(), SILENCE_MS) : 0;
  const limit = isSilence ? SILENCE_MS : PATIENCE_MS;
  const events: CaprockEvent[] = [];
  let hasContent = false;
  let replays = 0;
  const outcome = await caller.call({
    url: emulator.url,
    stream,
    prompt: PROMPT,
    signal: abort.signal,
    onText: () => {
      hasContent = true;
    },
    options: {
      onEvent(event) {
        events.push(event);
        if (event.type === 'attempt' && hasContent) replays += 1;
      },
      cooldowns: false,
      retry: { attemptsPerTarget: 2, maxAttempts: caller.ownsRetries ? 2 : 1 },
      timeouts: stream ? { firstByteMs: limit, idleMs: limit } : { deadlineMs: limit },
    },
  });
  clearTimeout(timer);
  const listeners = () => getEventListeners(abort.signal, 'abort').length;
  return { outcome, emulator, events, replays, listeners };
}

function expectedKinds({ kinds, fault }: Row, { ownsRetries }: Caller): readonly string[] {
  const isAbort = !ownsRetries && kinds.includes('timeout') && fault.type !== 'error';
  return isAbort ? ['aborted', 'stream-error'] : kinds;
}

function expectedRequests({ requests, kinds, fault }: Row, stream: boolean, caller: Caller) {
  if (!caller.ownsRetries) return 1;
  // The deadline is over: there is no time for a second one.
  const isDeadline = !stream && kinds.includes('timeout') && fault.type !== 'error';
  return isDeadline ? 1 : requests;
}

function checkOutcome(row: Row, caller: Caller, stream: boolean, played: Played): void {
  const { outcome, emulator, events, replays } = played;
  const { failure, text } = outcome;
  const kinds = expectedKinds(row, caller);
  if (kinds.length === 0) expect(failure?.kind).toBeUndefined();
  else expect(kinds).toContain(failure?.kind);
  expect(replays).toBe(0);
  // Whatever reached the caller is the answer, once and in order.
  expect(failure ? ANSWER.startsWith(text) : text === ANSWER).toBe(true);
  expect(outcome.toolCalls).toEqual([]);
  const attempts = events.filter(({ type }) => type === 'attempt').length;
  // A connection may break before or after its last bytes reach the reader.
  if (row.hasContent) expect(emulator.requests.length).toBeLessThanOrEqual(2);
  else expect(emulator.requests).toHaveLength(expectedRequests(row, stream, caller));
  expect(attempts).toBe(emulator.requests.length);
  const ends = events.filter(({ type }) => ['answered', 'left', 'gave-up'].includes(type));
  expect(ends).toMatchObject([failure ? { type: 'gave-up' } : { type: 'answered' }]);
}

/** An error of an answer that had begun says how much of it had arrived. */
function checkArrived({ outcome: { failure, text } }: Played): void {
  if (!failure || text === '' || failure.kind === 'aborted') return;
  const { message, content } = failure.error as { message?: string; content?: string };
  expect(message ?? content).toContain(`(after ${text.length} characters of the answer)`);
}

function checkSecrets({ outcome: { failure } }: Played, { ownsRetries }: Caller): void {
  if (!failure) return;
  // The errors of the bare SDK stay its own, hidden members and all.
  const shown = inspect(failure.error, { depth: 10, showHidden: ownsRetries });
  for (const secret of [PROMPT, ...Object.values(CREDENTIALS)]) expect(shown).not.toContain(secret);
}

describe.each([...callers, langchain('HTTP/1.1')])('$name', (caller) => {
  const rows = [...serviceRows, ...transportRows, ...streamRows]
    .flatMap((row) => row.meets.map((way) => ({ row, way, name: row.name })))
    .filter(({ row }) => !row.hiddenBy?.includes(caller.name));

  test.concurrent.each(rows)('$name ($way)', async ({ row, way }) => {
    const stream = way === 'stream';
    const played = await play(row, caller, stream);
    try {
      // LangChain lets go of a stream before it has been torn down.
      await vi.waitFor(() => expect(played.listeners()).toBe(0));
      checkOutcome(row, caller, stream, played);
      checkArrived(played);
      checkSecrets(played, caller);
    } finally {
      await played.emulator.close();
    }
  });
});

test('no rejection was left to nobody', async () => {
  await new Promise((resolve) => setImmediate(resolve));
  expect(unhandled).not.toHaveBeenCalled();
});
