import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

test('one that is not of AWS, and the variable that names it', async () => {
  const [finding] = await machine.findings('endpoint');
  expect(finding).toMatchObject({
    id: 'endpoint/not-aws',
    tier: 'warning',
    affects: ['AWS_ENDPOINT_URL'],
    remediation: { commands: ['unset AWS_ENDPOINT_URL'] },
  });
  expect(finding?.text).toContain(emulator.url);
});

test('the variable of the service comes first', async () => {
  machine.set({
    AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: emulator.url,
  });
  const [finding] = await machine.findings('endpoint');
  expect(finding?.affects).toEqual(['AWS_ENDPOINT_URL_BEDROCK_RUNTIME']);
});

test('a services section of the profile', async () => {
  machine.set({ AWS_ENDPOINT_URL: undefined });
  const file = machine.write(
    '.aws/config',
    `[default]\nservices = local\n[services local]\nbedrock_runtime =\n  endpoint_url = ${emulator.url}\n`,
  );
  const [finding] = await machine.findings('endpoint');
  expect(finding).toMatchObject({ id: 'endpoint/not-aws', affects: [file] });
});

test('nothing listens: what could not be seen is said', async () => {
  machine.set({ AWS_ENDPOINT_URL: 'http://127.0.0.1:9' });
  const [finding] = await machine.findings('endpoint');
  expect(finding).toMatchObject({ id: 'endpoint', tier: 'skipped' });
  expect(finding?.text).toContain('http://127.0.0.1:9');
  expect((await machine.run('--only', 'endpoint')).exitCode).toBe(3);
});
