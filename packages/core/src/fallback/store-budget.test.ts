import { expect, test, vi } from 'vitest';
import { storeBudget } from './store-budget.ts';

const never = () => new Promise<never>(() => {});
const later = (milliseconds: number) =>
  new Promise<string>((resolve) => setTimeout(resolve, milliseconds, 'late'));

test('an answer, now or later', async () => {
  const ask = storeBudget();
  expect(await ask(() => 1)).toEqual({ value: 1 });
  expect(await ask(() => undefined)).toEqual({ value: undefined });
  expect(await ask(async () => 2)).toEqual({ value: 2 });
});

test('what is thrown is no answer', async () => {
  const ask = storeBudget();
  expect(await ask(() => Promise.reject(new Error('lost')))).toBeUndefined();
  expect(
    await ask(() => {
      throw new Error('not connected');
    }),
  ).toBeUndefined();
});

test('what takes too long is not waited for, and then nothing is, but what is there at once', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  try {
    const ask = storeBudget(5);
    const first = ask(never);
    await vi.advanceTimersByTimeAsync(6);
    expect(await first).toBeUndefined();
    expect(await ask(() => later(1))).toBeUndefined();
    expect(await ask(() => 1)).toEqual({ value: 1 });
  } finally {
    vi.useRealTimers();
  }
});

test('what is asked at the same time counts once', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  try {
    const ask = storeBudget(10);
    const answers = Promise.all([1, 2, 3].map(() => ask(() => later(4))));
    await vi.advanceTimersByTimeAsync(4);
    expect(await answers).toEqual([{ value: 'late' }, { value: 'late' }, { value: 'late' }]);
    const next = ask(() => later(5));
    await vi.advanceTimersByTimeAsync(5);
    expect(await next).toEqual({ value: 'late' });
    const last = ask(() => later(9));
    await vi.advanceTimersByTimeAsync(9);
    expect(await last).toBeUndefined();
  } finally {
    vi.useRealTimers();
  }
});
