import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

async function page(...args: readonly string[]): Promise<string> {
  const file = join(machine.home, 'report.html');
  await machine.run('--html', file, ...args);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  return readFileSync(file, 'utf8');
}

test('one page with everything in it, of this machine only', async () => {
  const html = await page('--model', 'claude-sonnet-4', '--region', 'us-east-1,eu-west-1');
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(html).toContain('<meta name="viewport"');
  expect(html).toContain('id="lifecycle/end-of-life"');
  expect(html).toMatch(/<th>claude-sonnet-4<\/th><td class="problem">/);
  expect(html).not.toMatch(/<script|<link|<img|@import|url\(/);
});

test('in Korean', async () => {
  const html = await page('--lang', 'ko');
  expect(html).toContain('<html lang="ko">');
  expect(html).toContain('자격 증명');
});

test('what somebody planted stays text', async () => {
  const html = await page('--model', '<img src=x onerror=alert(1)>', '--lang', 'en');
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

test('a file that cannot be written is wrong usage', async () => {
  const { exitCode, stderr } = await machine.run('--only', 'node', '--html', '/nowhere/x.html');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('ENOENT');
});
