import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStopCutter } from './stop-cutter.ts';

function cut(stops: readonly string[], pieces: readonly string[]): string {
  const cutter = createStopCutter(stops);
  return pieces.map((piece) => cutter.push(piece)).join('') + cutter.flush();
}

test.each([
  [['\n'], ['one\ntwo'], 'one'],
  [['\n\n'], ['one\n', '\ntwo'], 'one'],
  [['\n\n'], ['one\n', 'two'], 'one\ntwo'],
  [['  ', '\n'], ['a b', ' \n'], 'a b '],
  [[' \n ', '\n'], ['a \n b'], 'a '],
  [[' \n ', '\n'], ['a \n', ' b'], 'a '],
  [['\n'], ['one'], 'one'],
  [[], ['one\n'], 'one\n'],
])('stops %j: %j becomes %j', (stops, pieces, expected) => {
  expect(cut(stops, pieces)).toBe(expected);
});

test('the pieces of a text do not matter', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n'), maxLength: 20 });
  const stop = fc.string({ unit: fc.constantFrom(' ', '\n'), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 5 }),
      fc.array(stop, { maxLength: 3 }),
      (pieces, stops) => {
        expect(cut(stops, pieces)).toBe(cut(stops, [pieces.join('')]));
      },
    ),
  );
});
