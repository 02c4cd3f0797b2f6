import { Agent } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { startEmulator } from '../emulator.ts';
import { http2Post } from '../testing/http2-post.ts';
import { post } from '../testing/post.ts';
import { tcpPost } from '../testing/tcp-post.ts';

/** Calls of the test for leaks, and those after which memory must not grow. */
const CALLS = 10_000;
const WARM = 3_000;
const HOUR = 3_600_000;

afterEach(() => {
  vi.restoreAllMocks();
});

test.each(['HTTP/1.1', 'HTTP/2'])('close ends a wait without end over %s', async (protocol) => {
  const timers = watchTimers();
  const emulator = await startEmulator();
  for (const type of ['stall', 'slow-first-byte'] as const) emulator.fault({ type, times: 1 });
  emulator.fault({ type: 'delay', milliseconds: HOUR });
  const call = () =>
    protocol === 'HTTP/2'
      ? http2Post(emulator)
      : tcpPost(emulator, { operation: 'converse-stream', patience: 5_000 });
  const waiting = [call(), call(), call()];
  await expect.poll(() => emulator.requests.length).toBe(3);
  expect(timers()).toBe(1);
  const start = performance.now();
  await emulator.close();
  await Promise.all(waiting);
  expect(performance.now() - start).toBeLessThan(1_000);
  await expect.poll(timers).toBe(0);
});

test('a caller who goes away ends the wait for him', async () => {
  const timers = watchTimers();
  const emulator = await startEmulator();
  emulator.fault({ type: 'delay', milliseconds: HOUR });
  await tcpPost(emulator, { patience: 50 });
  await expect.poll(timers).toBe(0);
  await emulator.close();
});

test('a port that is taken is an error', async () => {
  const emulator = await startEmulator();
  await expect(startEmulator({ port: emulator.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
  await emulator.close();
});

test(`${CALLS} calls one after another leave nothing behind`, { timeout: 120_000 }, async () => {
  const emulator = await startEmulator({ remember: 100 });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const resources: string[][] = [];
  const heap: number[] = [];
  for (let call = 1; call <= CALLS; call += 1) {
    const { status } = await post(emulator, {
      agent,
      operation: call % 10 ? undefined : 'converse-stream',
    });
    if (status !== 200) throw new Error(`call ${call}: ${status}`);
    if (call === WARM || call === CALLS) {
      collectGarbage();
      heap.push(process.memoryUsage().heapUsed);
      resources.push(process.getActiveResourcesInfo().sort());
    }
  }
  expect(emulator.requests).toHaveLength(100);
  expect(resources[1]).toEqual(resources[0]);
  expect((heap[1] ?? 0) - (heap[0] ?? 0)).toBeLessThan(2_000_000);
  agent.destroy();
  await emulator.close();
});

/** Counts the timers of an hour that are still under way. */
function watchTimers(): () => number {
  const set = vi.spyOn(globalThis, 'setTimeout');
  const cleared = vi.spyOn(globalThis, 'clearTimeout');
  return () => {
    const gone = new Set(cleared.mock.calls.map(([timer]) => timer));
    const started = set.mock.results.filter((_, index) => set.mock.calls[index]?.[1] === HOUR);
    return started.filter(({ value }) => !gone.has(value)).length;
  };
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
