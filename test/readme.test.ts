import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { useEmulator } from '@caprock/emulator/vitest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  hasRedisServer,
  type RedisServer,
  startRedisServer,
  withRedisServer,
} from '../packages/redis/src/testing/redis-server.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.test-results/readme`;
const emulator = useEmulator();
let redis: RedisServer | undefined;

interface Block {
  readonly name: string;
  readonly language: string;
  readonly code: string;
}

/** The fenced blocks of a page, each named by the heading above it. */
function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let heading = '';
  let block: { language: string; lines: string[] } | undefined;
  for (const line of page.split('\n')) {
    const fence = /^```(\w*)$/.exec(line);
    if (fence && !block) block = { language: fence[1] ?? '', lines: [] };
    else if (fence && block) {
      const name = `${heading} ${blocks.length + 1}`;
      blocks.push({ name, language: block.language, code: block.lines.join('\n') });
      block = undefined;
    } else if (block) block.lines.push(line);
    else if (line.startsWith('#')) heading = line.replace(/^#+ /, '');
  }
  return blocks;
}

/** The commands that `.ci/run` runs in a fresh clone and from packed tarballs. */
const RUN_BY_CI = [/^npm start$/, /^npm test$/, /^npm install /];

const pages = [
  'README.md',
  ...['core', 'langchain', 'ai-sdk', 'aws-sdk', 'redis', 'cli', 'emulator'].map(
    (name) => `packages/${name}/README.md`,
  ),
];

afterAll(() => redis?.stop());
beforeAll(async () => {
  if (hasRedisServer) redis = await startRedisServer();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Sends what is meant for Bedrock to the emulator, for clients that take no endpoint from the environment.
  writeFileSync(
    `${folder}/redirect.mjs`,
    `const real = globalThis.fetch;
     globalThis.fetch = (input, init) =>
       real(String(input).replace(/^https:\\/\\/bedrock-runtime\\.[a-z0-9-]+\\.amazonaws\\.com/, process.env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME), init);`,
  );
});

function environment(): Record<string, string | undefined> {
  return {
    PATH: process.env.PATH,
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: emulator.url,
    // The services that the doctor asks beside it.
    AWS_ENDPOINT_URL: emulator.url,
    REDIS_URL: redis?.url,
    // The proxy in front of it.
    LITELLM_BASE_URL: `${emulator.url}/v1`,
    LITELLM_API_KEY: 'sk-local-gateway',
  };
}

/** Blocks that talk to the server of `REDIS_URL`. */
function needsRedis(code: string): boolean {
  return /redis|caprock cooldowns/i.test(code);
}

async function runTypeScript(code: string, name: string): Promise<string> {
  const file = `${folder}/${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.ts`;
  writeFileSync(file, code);
  const args = ['--conditions', '@caprock/source', '--import', `${folder}/redirect.mjs`, file];
  const { stdout } = await run(process.execPath, args, { env: environment(), cwd: root });
  return stdout;
}

/** Runs one line of a shell block; what the line must print stands in the comments below it. */
async function runCommand(line: string): Promise<string> {
  const bins: Record<string, string> = { caprock: 'packages/cli/src/bin.ts' };
  // A line may be a pipe of several of them.
  const command = line.replace(/\bnpx (\S+)/g, (_, tool: string) => {
    const bin = bins[tool];
    if (bin === undefined) throw new Error(`no test knows how to run: ${line}`);
    return `"${process.execPath}" --conditions @caprock/source ${bin}`;
  });
  if (command === line) throw new Error(`no test knows how to run: ${line}`);
  const { stdout } = await run('/bin/sh', ['-c', command], { env: environment(), cwd: root }).catch(
    (error: { code?: number; stdout: string }) => {
      // Exit code 1 means that a problem was found, which is what some examples show.
      if (error.code === 1) return error;
      throw error;
    },
  );
  return stdout;
}

/** A test of its own for a block, which is skipped where it needs a server that is not there. */
function testOf(name: string, code: string, run: () => Promise<void>): void {
  const needs = needsRedis(code);
  const full = needs ? `${name}, ${withRedisServer}` : name;
  test.skipIf(needs && !hasRedisServer)(full, { timeout: 60_000 }, run);
}

function testLine(name: string, line: string): void {
  if (!RUN_BY_CI.some((pattern) => pattern.test(line))) {
    testOf(`${name}: ${line}`, line, async () => {
      expect((await runCommand(line)).trim()).not.toBe('');
    });
    return;
  }
  test(`${name}: ${line} (is run by .ci/run)`, () => {
    const scripts = ['.ci/run', '.ci/try-installs.mjs'].map((file) =>
      readFileSync(`${root}${file}`, 'utf8'),
    );
    expect(scripts.join('\n')).toContain(line.startsWith('npm install') ? "'install'" : line);
  });
}

for (const page of pages) {
  describe(page, () => {
    for (const { name, language, code } of blocksOf(readFileSync(`${root}${page}`, 'utf8'))) {
      if (language === 'ts') {
        testOf(`${name} runs`, code, async () => {
          expect((await runTypeScript(code, `${page}-${name}`)).trim()).not.toBe('');
        });
      } else if (language === 'sh') {
        const lines = code.split('\n');
        for (const line of lines) if (/^[^#\s]/.test(line)) testLine(name, line);
      } else {
        test(`${name} is a block that a test can run, or plain text`, () => {
          expect(['', 'json']).toContain(language);
        });
      }
    }
  });
}

test('.github/README.ko.md shows the blocks that README.md shows, which are run above', () => {
  const codeOf = (page: string) =>
    blocksOf(readFileSync(`${root}${page}`, 'utf8')).map(({ code }) => code);
  expect(codeOf('.github/README.ko.md')).toEqual(codeOf('README.md'));
});
