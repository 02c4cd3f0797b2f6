import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const folder = fileURLToPath(new URL('../examples/langchain/', import.meta.url));
const examples = readdirSync(folder).filter(
  (file) => file.endsWith('.ts') && file !== 'local-bedrock.ts',
);

test('there are examples', () => expect(examples.length).toBeGreaterThanOrEqual(6));

// Each ends with another code than 0 where what it promises does not hold.
test.each(examples)('%s keeps its promises', { timeout: 60_000 }, async (file) => {
  const { stdout } = await run(process.execPath, ['--conditions', '@caprock/source', file], {
    cwd: folder,
    env: { PATH: process.env.PATH },
  });
  expect(stdout).toContain('✓');
  expect(stdout).not.toContain('✗');
});
