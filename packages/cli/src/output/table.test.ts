import { expect, test } from 'vitest';
import { table } from './table.ts';

test('columns stand under each other, also where letters are wide', () => {
  expect(
    table([
      ['이름', 'id'],
      ['a', 'b'],
      ['abcdef', 'c'],
    ]),
  ).toEqual(['이름    id', 'a       b', 'abcdef  c']);
});
