import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultTypes } from './index.ts';

const here = new URL('./', import.meta.url);
const readme = readFileSync(new URL('../../README.md', here), 'utf8');
const files = readdirSync(here);
const tests = files
  .filter((file) => file.endsWith('-faults.test.ts') || file === 'error.test.ts')
  .map((file) => readFileSync(new URL(file, here), 'utf8'))
  .join('\n');

test.each(Object.entries(faultTypes))(
  '%s has its file, its row in the README and its test',
  (name, { type, members }) => {
    expect(type).toBe(name);
    expect(files).toContain(`${name}.ts`);
    expect(tests).toContain(`type: '${name}'`);
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';
    for (const member of Object.keys(members)) expect(row).toContain(`\`${member}\``);
    expect(row).not.toBe('');
  },
);
