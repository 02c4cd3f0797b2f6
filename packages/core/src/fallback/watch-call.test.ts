import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TimeoutOptions } from '../options.ts';
import { type CallWatch, watchCall } from './watch-call.ts';
import type { SourceListener } from './watched-source.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  // Whatever came out, nothing goes on.
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
const never = () => new Promise<never>(() => {});

function watching(timeouts: TimeoutOptions = {}, signal?: AbortSignal) {
  return watchCall({
    timeouts,
    startedAt: Date.now(),
    signal,
    timedOut: (message) => new Error(message),
  });
}

/** Events with a wait before each; the last number is the wait before the end. */
async function* stream(...waits: number[]): AsyncGenerator<number, void, undefined> {
  const end = waits.pop() ?? 0;
  for (const [index, wait] of waits.entries()) {
    await pause(wait);
    yield index;
  }
  await pause(end);
}

/** Reads to the end, and says what came and how it ended, at which time. */
async function read(events: AsyncIterable<number>, reading = 0) {
  const seen: number[] = [];
  const run = async () => {
    for await (const event of events) {
      seen.push(event);
      await pause(reading);
    }
    return 'end';
  };
  const outcome = run().catch((error: Error) => error.message);
  await vi.runAllTimersAsync();
  return { seen, outcome: await outcome };
}

/** Events without end. */
async function* endless(left: () => void): AsyncGenerator<number, void, undefined> {
  try {
    for (;;) yield 0;
  } finally {
    left();
  }
}

/** Listens to events, and notes what it is told. */
function listening(
  watch: CallWatch,
  source: AsyncIterable<number>,
  { hasArrived = () => true, onEvent = () => true }: Partial<SourceListener<number>>,
) {
  const told: unknown[] = [];
  const watched = watch.listen(source, {
    hasArrived,
    onEvent(event) {
      told.push(event);
      return onEvent(event);
    },
    onEnd: () => told.push('end'),
    onError: (error) => told.push((error as Error).message),
  });
  return { told, ask: () => watched.ask() };
}

describe('a stream', () => {
  test('may take its time as long as something comes', async () => {
    const watch = watching({ firstByteMs: 100, idleMs: 100 });
    const source = await watch.request(() => Promise.resolve(stream(90, 90, 90, 90)));
    expect(await read(watch.events(source))).toEqual({ seen: [0, 1, 2], outcome: 'end' });
  });

  test('is due from the request on: headers alone are no byte of it', async () => {
    const watch = watching({ firstByteMs: 100 });
    const request = watch.request(async () => {
      await pause(60);
      return stream(60, 0);
    });
    await vi.advanceTimersByTimeAsync(60);
    const { seen, outcome } = await read(watch.events(await request));
    expect(seen).toEqual([]);
    expect(outcome).toContain('100 ms (timeouts.firstByteMs)');
    expect(watch.signal.aborted).toBe(true);
  });

  test('is not begun by what the host makes up itself', async () => {
    const watch = watching({ firstByteMs: 100 });
    const { told, ask } = listening(watch, stream(60, 60, 60), { hasArrived: (at) => at > 0 });
    ask();
    await vi.advanceTimersByTimeAsync(60);
    ask();
    await vi.advanceTimersByTimeAsync(100);
    expect(told).toEqual([0, expect.stringContaining('100 ms (timeouts.firstByteMs)')]);
  });

  test('is asked for more until something came of an event', async () => {
    const { told, ask } = listening(watching(), stream(10, 10, 10, 10), {
      onEvent: (at) => at === 1,
    });
    ask();
    await vi.advanceTimersByTimeAsync(60);
    expect(told).toEqual([0, 1]);
    ask();
    await vi.advanceTimersByTimeAsync(60);
    expect(told).toEqual([0, 1, 2, 'end']);
  });

  test('ends with what its reader throws, and is left at its source', async () => {
    const left = vi.fn();
    const { told, ask } = listening(watching(), endless(left), {
      onEvent() {
        throw new Error('out of order');
      },
    });
    ask();
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual([0, 'out of order']);
    expect(left).toHaveBeenCalledTimes(1);
  });

  test('that falls silent fails at once, though its source hangs for ever', async () => {
    const watch = watching({ idleMs: 100 });
    let left = false;
    const hanging = async function* () {
      try {
        yield 0;
        await never();
      } finally {
        left = true;
      }
    };
    const { seen, outcome } = await read(watch.events(hanging()));
    expect(seen).toEqual([0]);
    expect(outcome).toContain('100 ms (timeouts.idleMs)');
    expect(watch.signal.aborted).toBe(true);
    expect(left).toBe(false);
  });

  test.each([0, 1, 7, 99, 159, 175])(
    'that falls silent after %i ms fails when its time is over',
    async (last) => {
      const watch = watching({ firstByteMs: 160, idleMs: 160 });
      const falling = async function* () {
        yield 0;
        await pause(last);
        yield 1;
        await never();
      };
      let failedAt = 0;
      const reading = (async () => {
        for await (const _ of watch.events(falling()));
      })().catch((error: Error) => {
        failedAt = Date.now();
        return error.message;
      });
      await vi.advanceTimersByTimeAsync(last + 160 + 10);
      expect(await reading).toBe('Nothing more arrived for 160 ms (timeouts.idleMs).');
      // What comes when the time is over comes too late.
      const silentFrom = last < 160 ? last : 0;
      expect(failedAt).toBe(silentFrom + 160);
    },
  );

  test('is not blamed for a reader that takes its time', async () => {
    const watch = watching({ idleMs: 100 });
    expect(await read(watch.events(stream(0, 0, 0)), 1_000)).toEqual({
      seen: [0, 1],
      outcome: 'end',
    });
  });

  test('has no limit where none is wanted', async () => {
    const none = Number.POSITIVE_INFINITY;
    const watch = watching({ firstByteMs: none, idleMs: none });
    const hour = 3_600_000;
    expect((await read(watch.events(stream(hour, hour, hour)))).outcome).toBe('end');
  });

  test('ends with the deadline, whatever still comes', async () => {
    const watch = watching({ deadlineMs: 250 });
    const { seen, outcome } = await read(watch.events(stream(100, 100, 100, 100)));
    expect(seen).toEqual([0, 1]);
    expect(outcome).toContain('250 ms (timeouts.deadlineMs)');
  });

  test('that is left early is left at its source', async () => {
    const watch = watching();
    const left = vi.fn();
    for await (const _ of watch.events(endless(left))) break;
    expect(left).toHaveBeenCalledTimes(1);
  });
});

describe('an answer in one piece', () => {
  test('takes as long as it takes', async () => {
    const answer = watching().answer(async () => {
      await pause(3_600_000);
      return 'whole';
    });
    await vi.runAllTimersAsync();
    expect(await answer).toBe('whole');
  });

  test('ends with the deadline, though the host hangs', async () => {
    const watch = watching({ deadlineMs: 250 });
    const answer = watch.answer(never).catch((error: Error) => error.message);
    await vi.runAllTimersAsync();
    expect(await answer).toContain('250 ms (timeouts.deadlineMs)');
  });

  test('that fails leaves no timer', async () => {
    const watch = watching({ deadlineMs: 250 });
    await expect(watch.answer(() => Promise.reject(new Error('refused')))).rejects.toThrow(
      'refused',
    );
  });

  test('gets the signal of the caller as it is, where there is no deadline', async () => {
    const { signal } = new AbortController();
    expect(await watching({}, signal).answer((given) => Promise.resolve(given))).toBe(signal);
  });

  test('the abort of a caller ends it, though the host heeds no signal', async () => {
    const controller = new AbortController();
    const answer = watching({}, controller.signal).answer(never);
    controller.abort('enough');
    await expect(answer).rejects.toBe('enough');
  });

  test('nothing is sent when the time is over', async () => {
    const late = watchCall({
      timeouts: { deadlineMs: 100 },
      startedAt: Date.now() - 100,
      timedOut: (message) => new Error(message),
    });
    const send = vi.fn((signal?: AbortSignal) => Promise.resolve(signal?.aborted));
    await expect(late.answer(send)).rejects.toThrow('100 ms (timeouts.deadlineMs)');
    expect(send.mock.calls[0]?.[0]?.aborted).toBe(true);
  });
});

describe("the caller's signal", () => {
  test('aborts the request with its reason, and has no listener afterwards', async () => {
    const controller = new AbortController();
    const added = vi.spyOn(controller.signal, 'addEventListener');
    const removed = vi.spyOn(controller.signal, 'removeEventListener');
    const watch = watching({}, controller.signal);
    const request = watch.request(
      (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    );
    controller.abort(new Error('enough'));
    await expect(request).rejects.toThrow('enough');
    expect(added).toHaveBeenCalledTimes(1);
    expect(removed.mock.calls[0]?.[1]).toBe(added.mock.calls[0]?.[1]);
  });

  test('ends a wait for an event at once, whether or not the host heeds it', async () => {
    const controller = new AbortController();
    const watch = watching({}, controller.signal);
    const silent = (async function* (): AsyncGenerator<number, void, undefined> {
      yield 0;
      await never();
    })();
    const source = await watch.request(() => Promise.resolve(silent));
    setTimeout(() => controller.abort(new Error('enough')), 500);
    expect(await read(watch.events(source))).toEqual({ seen: [0], outcome: 'enough' });
  });

  test('lets nothing through that had arrived already', async () => {
    const controller = new AbortController();
    const watch = watching({}, controller.signal);
    const source = await watch.request(() => Promise.resolve(stream(0, 0, 0, 0)));
    setTimeout(() => controller.abort(new Error('enough')), 150);
    expect(await read(watch.events(source), 100)).toEqual({ seen: [0, 1], outcome: 'enough' });
  });

  test('that is aborted already is passed on', async () => {
    const watch = watching({}, AbortSignal.abort(new Error('enough')));
    const request = watch.request((signal) => {
      signal.throwIfAborted();
      return Promise.resolve();
    });
    await expect(request).rejects.toThrow('enough');
  });
});
