import { expect, test } from 'vitest';
import { mapStrings } from './map-strings.ts';

test('every string is mapped, in lists and records', () => {
  const value = { a: 'x', b: [1, 'x', null], c: { d: 'y' } };
  expect(mapStrings(value, (text) => text.toUpperCase())).toEqual({
    a: 'X',
    b: [1, 'X', null],
    c: { d: 'Y' },
  });
});

test('what holds nothing that changes stays the same object, also beside NaN', () => {
  const value = { a: Number.NaN, b: [Number.NaN, -0] };
  expect(mapStrings(value, (text) => text)).toBe(value);
});
