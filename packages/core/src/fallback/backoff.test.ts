import { expect, test } from 'vitest';
import { fullJitter } from './backoff.ts';

test('doubles with every retry, up to eight seconds', () => {
  expect([0, 1, 2, 3, 10].map((retry) => fullJitter(retry, 1))).toEqual([
    250, 500, 1000, 2000, 8000,
  ]);
});

test('spreads over the whole interval', () => {
  expect(fullJitter(2, 0)).toBe(0);
  expect(fullJitter(2, 0.5)).toBe(500);
});
