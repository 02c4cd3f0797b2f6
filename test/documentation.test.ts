import { readFileSync } from 'node:fs';
import { INSERTED_TEXTS } from '@caprock/core';
import { validations } from '@caprock/emulator';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The cells of the rows of a table whose first cell is code. */
function tableOf(page: string): string[][] {
  return page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

test('the README lists every text that may be inserted, and no other', () => {
  const listed = tableOf(read('README.md').split('## Packages')[0] ?? '');
  expect(Object.fromEntries(listed)).toEqual(INSERTED_TEXTS);
});

test('the README of the emulator lists every refusal, and no other', () => {
  const listed = tableOf(read('packages/emulator/README.md'));
  expect(listed).toEqual(
    validations.map(({ id, status, exception }) => [id, String(status), exception]),
  );
});
