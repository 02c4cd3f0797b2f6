import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bin = fileURLToPath(new URL('bin.ts', import.meta.url));

test('whoever stops reading a pipe gets no stack trace', { timeout: 30_000 }, async () => {
  const args = ['--conditions', '@caprock/source', bin, 'explain', '--jsonl'];
  const child = spawn(process.execPath, args);
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  child.stdin.on('error', () => {});
  const line = `${JSON.stringify({ id: 1, text: 'Too many tokens per day' })}\n`;
  child.stdin.write(line);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  child.stdin.end(line.repeat(500));
  expect([await once(child, 'close'), complaint]).toEqual([[0, null], '']);
});
