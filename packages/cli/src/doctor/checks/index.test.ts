import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checks } from './index.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

test('each check has an id of its own, and titles in both languages', () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  for (const { title } of checks) expect([title.en, title.ko]).not.toContain('');
});

test.each(checks.map(({ id }) => id))('the README names %s', (id) => {
  expect(readme).toContain(`\`${id}\``);
});
