import { expect, test, vi } from 'vitest';
import type { CaprockEvent } from '../events.ts';
import { tellListener } from './tell-listener.ts';

const event: CaprockEvent = { type: 'gave-up', kind: 'aborted', attempts: [] };

test('a listener that throws, or whose promise is rejected, is named once and without its words', async () => {
  const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  class ListenerError extends Error {}
  const listeners = [
    () => {
      throw new ListenerError('secret');
    },
    async () => {
      throw new ListenerError('secret');
    },
    () => Promise.reject('secret'),
  ];
  for (const listener of [...listeners, ...listeners]) tellListener(listener, event);
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  expect(emitWarning.mock.calls).toEqual([
    [
      'onEvent failed (ListenerError); calls go on without it',
      { type: 'CaprockWarning', code: 'CAPROCK_LISTENER' },
    ],
    [
      'onEvent failed (string); calls go on without it',
      { type: 'CaprockWarning', code: 'CAPROCK_LISTENER' },
    ],
  ]);
});
