import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { post } from './testing/post.ts';

const bin = fileURLToPath(new URL('bin.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'emulator-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function start(...args: string[]) {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { out: '', error: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.error += text;
  });
  return { child, printed, exit: once(child, 'close') };
}

async function running(...args: string[]) {
  const { child, printed, exit } = start('--port', '0', ...args);
  await once(child.stdout, 'data');
  const url = /AWS_ENDPOINT_URL_BEDROCK_RUNTIME=(http:\/\/127\.0\.0\.1:\d+)/.exec(printed.out)?.[1];
  return { url: url ?? '', printed, stop: () => child.kill('SIGINT'), exit };
}

test('prints the variables to set, answers, and stops when it is told to', async () => {
  const { url, printed, stop, exit } = await running('--region', 'us-west-2');
  expect(printed.out).toContain(`export AWS_ENDPOINT_URL=${url}\n`);
  expect(printed.out).toContain('AWS_REGION=us-west-2');
  expect((await post({ url })).status).toBe(200);
  stop();
  expect(await exit).toEqual([0, null]);
});

test('faults and a world come from the command line and from files', async () => {
  const throttled = { type: 'error', status: 429, times: 1 };
  const { url, stop, exit } = await running(
    '--fault',
    JSON.stringify(throttled),
    '--fault',
    JSON.stringify({ ...throttled, status: 503 }),
    '--faults',
    file('faults.json', JSON.stringify([{ ...throttled, status: 500 }])),
    '--world',
    file('world.json', JSON.stringify({ profiles: {} })),
    '--strictness',
    'adjacent-roles=merged',
  );
  const statuses = [];
  for (let call = 0; call < 4; call += 1) statuses.push((await post({ url })).status);
  expect(statuses).toEqual([500, 429, 503, 400]);
  stop();
  await exit;
});

test('the command of the README runs', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const fault = /^caprock-emulator --port 4566 --fault '(.*)'$/m.exec(readme)?.[1] ?? '';
  const { url, stop, exit } = await running('--fault', fault);
  expect((await post({ url })).headers['x-amzn-errortype']).toBe('ThrottlingException');
  stop();
  await exit;
});

test('--help names every option', async () => {
  const { printed, exit } = start('--help');
  expect((await exit)[0]).toBe(0);
  for (const option of ['port', 'world', 'fault', 'faults', 'strictness', 'region']) {
    expect(printed.out).toContain(`--${option} `);
  }
});

test.each<[string, string[], string]>([
  [
    'a port that is none',
    ['--port', 'http'],
    "--port must be a number from 0 to 65535, not 'http'",
  ],
  ['an unknown option', ['--prot', '1'], "Unknown option '--prot'"],
  ['a word too much', ['start'], "Unexpected argument 'start'"],
  ['a file that is not there', ['--world', join(folder, 'none.json')], '--world: cannot read '],
  ['a file that is no JSON', ['--faults', file('a.json', '{')], 'a.json is not valid JSON: '],
  ['a fault that is no JSON', ['--fault', 'cut'], '--fault is not valid JSON: '],
  [
    'a fault that is none',
    ['--fault', '{"type":"cut","afterDeltas":"1"}'],
    '--fault.afterDeltas must be a whole number of 0 or more, not "1"',
  ],
  [
    'a world that is none',
    ['--world', file('w.json', '{"account":{"id":1}}')],
    'world.account.id must be a text, not 1',
  ],
  [
    'an unknown question',
    ['--strictness', 'all=refused'],
    '--strictness must be one of "leading-assistant", ',
  ],
  [
    'an unknown answer',
    ['--strictness', 'adjacent-roles=no'],
    '--strictness adjacent-roles must be one of "refused", "merged", not "no"',
  ],
  [
    'a region without Bedrock',
    ['--region', 'mars-1'],
    "--region: Bedrock has no endpoint in 'mars-1'",
  ],
])('%s is wrong usage', async (_, args, sentence) => {
  const { printed, exit } = start(...args);
  expect((await exit)[0]).toBe(2);
  expect(printed.error).toContain(`caprock-emulator: `);
  expect(printed.error).toContain(sentence);
  expect(printed.error.trim().split('\n')).toHaveLength(1);
});

test('a port that is taken is said to be', async () => {
  const { url, stop, exit } = await running();
  const second = start('--port', new URL(url).port);
  expect((await second.exit)[0]).toBe(1);
  expect(second.printed.error).toContain('EADDRINUSE');
  stop();
  await exit;
});
