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

/** What each prints on the way, where its last line leaves it open. */
const PRINTS: Readonly<Record<string, readonly string[]>> = {
  'gateway.ts': [
    'bedrock requires at least one non-system message',
    '429 claude-sonnet-4\n  429 claude-sonnet-4\n  200 fast',
  ],
  'prompt-caching.ts': [
    '4900 written, 0 read, 7 beside',
    '0 written, 4900 read, 7 beside',
    'a cache point was moved in front of the document',
    'the time to live of one hour was left out',
    'a cache point was left out: this model caches no prompts on Bedrock',
  ],
  'thinking.ts': [
    '(The log will tell.)\n  read_log({"service":"pay"})\n  (It waits for ledger-db.)',
    'us.anthropic.claude-sonnet-4-6 → us.anthropic.claude-haiku-4-5',
    'reasoning that another model signed was removed',
    'thinking was left out of this one request\n  Shipping waits for ledger-db, too.',
  ],
};

test('there are eight', () => expect(examples).toHaveLength(8));

test.each(examples)(
  'examples/ai-sdk/%s finds what it looks for',
  { timeout: 60_000 },
  async (file) => {
    const args = ['--conditions', '@caprock/source', `${folder}${file}`];
    const { stdout } = await run(process.execPath, args, { env: { PATH: process.env.PATH } });
    for (const line of PRINTS[file] ?? []) expect(stdout).toContain(line);
    expect(stdout).toContain('Everything came out as it should.');
  },
);
