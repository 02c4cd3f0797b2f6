import { useEmulator } from '@caprock/emulator/vitest';
import { describe, expect, test } from 'vitest';
import { useDoctor } from '../doctor/testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

test('one object, of exactly these members', async () => {
  const { stdout, exitCode } = await machine.run('--json');
  const report = JSON.parse(stdout);
  expect(exitCode).toBe(0);
  expect(Object.keys(report)).toEqual(['tier', 'findings']);
  for (const finding of report.findings) {
    expect(Object.keys(finding)).toEqual(['id', 'text', 'tier', 'affects', 'links', 'remediation']);
    expect(Object.keys(finding.remediation)).toEqual(['commands', 'text']);
  }
});

test('reads only: no model is called unasked', async () => {
  await machine.run();
  const called = emulator.requests.map(({ operation }) => operation);
  expect(called).not.toEqual([]);
  expect(called.filter((operation) => /Converse|Invoke|^Put|^Create/.test(operation))).toEqual([]);
});

test('--list names the checks, in either language and as JSON', async () => {
  const { stdout } = await machine.run('--list');
  expect(stdout).toMatch(/^credentials +Credentials/m);
  expect((await machine.run('--list', '--lang', 'ko')).stdout).toContain('자격 증명');
  const { checks } = JSON.parse((await machine.run('--list', '--json')).stdout);
  expect(checks).toContainEqual({ id: 'credentials', title: 'Credentials', slow: false });
  expect(emulator.requests).toEqual([]);
});

test('--only runs what it names', async () => {
  const { stdout } = await machine.run('--only', 'region', '--only', 'identity,credentials');
  expect(stdout.match(/^✓ \S+/gm)).toEqual(['✓ Credentials', '✓ Caller', '✓ Region']);
});

describe('wrong usage', () => {
  test.each([
    [['--only', 'nonsense'], 'caprock doctor --list'],
    [['--region', 'evil.example/'], 'not shaped like'],
    [['--nonsense'], 'unknown option'],
  ])('%j', async (args, message) => {
    const { exitCode, stdout, stderr } = await machine.run(...args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

test('offline: what could not be seen is said, and the exit code is 3', async () => {
  machine.set({ AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_MAX_ATTEMPTS: '1' });
  const { exitCode, stdout } = await machine.run();
  expect(exitCode).toBe(3);
  expect(stdout).toMatch(/^– Caller identity {2}skipped, because sts in us-east-1 did not tell: /m);
  expect(stdout).toMatch(/^✓ Region/m);
});
