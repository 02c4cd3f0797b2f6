import { expect, test } from 'vitest';
import { inTime } from './in-time.ts';

test('a value, an error, or neither in time', async () => {
  const error = new Error('lost');
  expect(await inTime(Promise.resolve(1), 1_000)).toEqual({ value: 1 });
  expect(await inTime(Promise.reject(error), 1_000)).toEqual({ error });
  expect(await inTime(new Promise(() => {}), 1)).toEqual({ late: true });
});

test('what has arrived while this process was busy itself is in time', async () => {
  const answer = new Promise((resolve) => setTimeout(resolve, 30, 'read late'));
  const waited = inTime(
    // As a socket does: it is read in the turn after the timers.
    new Promise((resolve) => setTimeout(() => setImmediate(resolve, 'there'), 0)),
    5,
  );
  const end = performance.now() + 20;
  while (performance.now() < end);
  expect(await waited).toEqual({ value: 'there' });
  expect(await answer).toBe('read late');
});

test('a process that was busy itself gives the other its time once more, and once only', async () => {
  const busy = () => {
    const end = performance.now() + 450;
    while (performance.now() < end);
  };
  let answer: (value: string) => void = () => {};
  const asked = new Promise<string>((resolve) => {
    answer = resolve;
  });
  const waited = inTime(asked, 200);
  busy();
  // The answer comes a few turns behind: it could not have come before.
  setTimeout(() => setTimeout(answer, 1, 'there'), 1);
  expect(await waited).toEqual({ value: 'there' });
  const never = inTime(new Promise(() => {}), 200);
  busy();
  setTimeout(busy, 1);
  expect(await never).toEqual({ late: true });
});
