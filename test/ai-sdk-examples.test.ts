import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const folder = fileURLToPath(new URL('../examples/ai-sdk/', import.meta.url));
const helpers = ['local-bedrock.ts'];
const examples = [
  ...readdirSync(folder).filter((file) => file.endsWith('.ts') && !helpers.includes(file)),
  'chat-server/index.ts',
];

test('there are five', () => expect(examples).toHaveLength(5));

test.each(examples)(
  'examples/ai-sdk/%s finds what it looks for',
  { timeout: 60_000 },
  async (file) => {
    const args = ['--conditions', '@caprock/source', `${folder}${file}`];
    const { stdout } = await run(process.execPath, args, { env: { PATH: process.env.PATH } });
    expect(stdout).toContain('Everything came out as it should.');
  },
);
