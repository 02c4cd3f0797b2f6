import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { callers, type TestCall } from '../callers/index.ts';

const run = promisify(execFile);
const emulator = useEmulator();
const script = fileURLToPath(new URL('leave-nothing.ts', import.meta.url));

/** So long that a timer that stays keeps the process alive for longer than the test waits for it. */
const LONG_MS = 300_000;
const SHORT_MS = 400;

test.each(callers)(
  '$name leaves no timer, no socket and no listener behind',
  { timeout: 130_000 },
  async ({ name, ownsRetries }) => {
    const models = {
      stalls: 'claude-sonnet-4-6',
      breaks: 'claude-opus-4-6',
      refuses: 'claude-haiku-4-5',
      works: 'claude-sonnet-4-5',
    };
    const id = (model: string) => `us.anthropic.${model}`;
    emulator.fault({ type: 'stall', model: id(models.stalls), afterDeltas: 1 });
    emulator.fault({ type: 'slow-first-byte', model: id(models.stalls) });
    emulator.fault({ type: 'reset', model: `${id(models.breaks)}-v1`, afterDeltas: 1 });
    emulator.fault({ type: 'drop', model: `${id(models.breaks)}-v1` });
    emulator.fault({
      type: 'error',
      model: `${id(models.refuses)}-20251001-v1:0`,
      status: 503,
      exception: 'ServiceUnavailableException',
      message: 'Busy',
    });
    const retry = { maxAttempts: 1 };
    const calls = Object.entries(models).flatMap(([role, model]): Omit<TestCall, 'url'>[] =>
      [false, true].map((stream) => {
        const limit = role === 'stalls' && ownsRetries ? SHORT_MS : LONG_MS;
        const timeouts = { deadlineMs: limit, firstByteMs: limit, idleMs: limit };
        return { stream, model, options: { retry, timeouts } };
      }),
    );
    // The AI SDK itself leaves a stream open whose reader stops.
    if (name !== 'AI SDK') {
      calls.push({ stream: true, model: models.works, leaveAfter: 1, options: { retry } });
    }
    const given = { caller: name, calls: calls.map((call) => ({ ...call, url: emulator.url })) };
    const args = ['--conditions', '@caprock/source', script, JSON.stringify(given)];
    const { stdout } = await run(process.execPath, args, {
      env: { PATH: process.env.PATH },
      timeout: 120_000,
    });
    const { kinds, timers, listeners } = JSON.parse(stdout);
    expect({ timers, listeners }).toEqual({ timers: 0, listeners: 0 });
    expect(kinds.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => expect.any(String)));
    expect(kinds.slice(6, 8)).toEqual([null, null]);
  },
);
