import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bin = fileURLToPath(new URL('bin.ts', import.meta.url));

function start(...args: string[]) {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed.text += text;
    });
  }
  return { child, printed, exit: once(child, 'exit') };
}

test('prints the variables to set, answers, and stops when it is told to', async () => {
  const { child, printed, exit } = start('--port', '0');
  await once(child.stdout, 'data');
  const url = /AWS_ENDPOINT_URL_BEDROCK_RUNTIME=(http:\/\/127\.0\.0\.1:\d+)/.exec(
    printed.text,
  )?.[1];
  expect(url).toBeDefined();
  expect((await fetch(`${url}/model/x/converse`, { method: 'POST', body: '{}' })).status).toBe(403);
  child.kill('SIGINT');
  expect(await exit).toEqual([0, null]);
});

test('a port that is none is wrong usage', async () => {
  const { printed, exit } = start('--port', 'http');
  expect((await exit)[0]).toBe(2);
  expect(printed.text).toContain("not 'http'");
});
