import { expect, test } from 'vitest';
import { systemClock } from './clock.ts';

test('a wait ends when its time is over and leaves no listener', async () => {
  const controller = new AbortController();
  await systemClock.sleep(1, controller.signal);
  controller.abort(new Error('too late to matter'));
});

test('an abort ends a wait with its reason', async () => {
  const controller = new AbortController();
  const wait = systemClock.sleep(60_000, controller.signal);
  controller.abort(new Error('enough'));
  await expect(wait).rejects.toThrow('enough');
});

test('a signal that is aborted already ends it at once', async () => {
  await expect(systemClock.sleep(60_000, AbortSignal.abort(new Error('no')))).rejects.toThrow('no');
});
