import { expect, test, vi } from 'vitest';
import { resolutionMemo } from './resolution-memo.ts';
import type { Resolution } from './types.ts';

function counted() {
  const resolve = vi.fn(
    (input: string): Resolution => ({
      status: 'unknown',
      input,
      modelId: null,
      base: null,
      requested: null,
      profile: null,
      region: null,
      suggestions: [],
      notes: [],
    }),
  );
  return { resolve, memo: resolutionMemo(resolve) };
}

test('the second look-up gives the same object', () => {
  const { resolve, memo } = counted();
  expect(memo('a', { region: 'us-east-1' })).toBe(memo('a', { region: 'us-east-1' }));
  expect(resolve).toHaveBeenCalledTimes(1);
});

test('another option is another question, whatever its letters', () => {
  const { resolve, memo } = counted();
  memo('a', {});
  memo('a', { region: 'b' });
  memo('b\na', { region: undefined });
  memo('a', { region: 'b\na' });
  memo('a', { floating: true });
  memo('a', { scope: 'global' });
  memo('a', { retired: 'error' });
  memo('a', { explicit: 'replace' });
  memo('a', { family: 'leave' });
  expect(resolve).toHaveBeenCalledTimes(9);
});

test('the oldest answer gives way, and long names are not kept', () => {
  const { resolve, memo } = counted();
  for (let index = 0; index < 513; index += 1) memo(`${index}`, {});
  memo('512', {});
  expect(resolve).toHaveBeenCalledTimes(513);
  memo('0', {});
  expect(resolve).toHaveBeenCalledTimes(514);
  memo('a'.repeat(257), {});
  memo('a'.repeat(257), {});
  expect(resolve).toHaveBeenCalledTimes(516);
});
