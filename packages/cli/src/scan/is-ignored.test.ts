import type * as path from 'node:path';
import ignore from 'ignore';
import { expect, test, vi } from 'vitest';
import { isIgnored } from './is-ignored.ts';

// Paths as Windows writes them.
vi.mock('node:path', async (original) => (await original<typeof path>()).win32);

const ignoring = [
  { folder: 'C:\\work', patterns: ignore().add('build/\n*.log') },
  { folder: 'C:\\work\\app', patterns: ignore().add('!kept.log') },
];

test.each([
  ['C:\\work\\app\\build\\', true],
  ['C:\\work\\app\\build.ts', false],
  ['C:\\work\\app\\some.log', true],
  ['C:\\work\\app\\kept.log', false],
])('%s: %s', (given, expected) => {
  expect(isIgnored(given, ignoring)).toBe(expected);
});
