import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withinCall } from './within-call.ts';

const abort = () => new AbortController();
const never = () => new Promise<never>(() => {});
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test('what comes in time comes through, and leaves nothing behind', async () => {
  const { signal } = abort();
  expect(await withinCall(Promise.resolve(1), { signal, milliseconds: 10 })).toBe(1);
  const refused = Promise.reject(new Error('refused'));
  await expect(withinCall(refused, { signal, milliseconds: 10 })).rejects.toThrow('refused');
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test.each([20, 0, -1])('what is not there after %i ms is undefined', async (milliseconds) => {
  const answer = withinCall(never(), { signal: undefined, milliseconds });
  await vi.advanceTimersByTimeAsync(20);
  expect(await answer).toBeUndefined();
});

test('an abort ends it, during the wait and before', async () => {
  const controller = abort();
  const { signal } = controller;
  const answer = withinCall(never(), { signal, milliseconds: 1e15 });
  controller.abort('enough');
  await expect(answer).rejects.toBe('enough');
  await expect(withinCall(never(), { signal })).rejects.toBe('enough');
  await expect(withinCall(Promise.reject(new Error('late')), { signal })).rejects.toBe('enough');
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
