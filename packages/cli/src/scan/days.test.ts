import { expect, test } from 'vitest';
import { daysOf } from './days.ts';

test.each([
  ['60d', 60],
  ['60', 60],
  ['8w', 56],
  ['2m', 60],
  ['1y', 365],
  ['0d', 0],
])('%s are %i days', (text, days) => expect(daysOf(text)).toBe(days));

test.each(['', 'soon', '-1d', '1h', '999999d'])('%j is no length of time', (text) => {
  expect(() => daysOf(text)).toThrow('write 60d');
});
