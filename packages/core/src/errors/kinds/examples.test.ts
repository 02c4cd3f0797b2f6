import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classifyError } from '../classify-error.ts';
import { kinds } from './index.ts';

test.each([...kinds])('the example of $kind is one of it', ({ family, kind }) => {
  const file = new URL(`${family}/${kind}/example.txt`, import.meta.url);
  const [text, ...rest] = readFileSync(file, 'utf8').split('\n');
  expect(rest).toEqual(['']);
  expect(classifyError(text).kind).toBe(kind);
});
