import { expect, test } from 'vitest';
import { shellWord } from './shell-word.ts';

test.each([
  ['work', 'work'],
  ['a b', "'a b'"],
  ["x'; rm -rf ~; '", "'x'\\''; rm -rf ~; '\\'''"],
  ['$(id)\n\u001b[2J', "'$(id) [2J'"],
  ['', "''"],
])('%j', (value, word) => expect(shellWord(value)).toBe(word));
