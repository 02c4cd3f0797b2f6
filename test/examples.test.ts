import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

test('examples/telemetry finds what it looks for', { timeout: 60_000 }, async () => {
  const script = `${root}examples/telemetry/index.ts`;
  const args = ['--conditions', '@caprock/source', script];
  const { stdout } = await run(process.execPath, args, { env: { PATH: process.env.PATH } });
  expect(stdout).toContain('Everything came out as it should.');
});

test('examples/main-job is run by .ci/run', () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  expect(scripts.demo).toContain('examples/main-job/index.ts');
  expect(readFileSync(`${root}.ci/run`, 'utf8')).toContain('npm start');
});
