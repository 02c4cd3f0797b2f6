import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { KEYS, useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);
const NO_KEYS = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };

test('the variables answer', async () => {
  expect(await machine.findings('credentials')).toMatchObject([
    { id: 'credentials', tier: 'ok', text: expect.stringMatching(/…MPLE, from the variables/) },
  ]);
});

test('a profile answers, and is named with its file', async () => {
  machine.set({ ...NO_KEYS, AWS_PROFILE: 'work' });
  const file = machine.write(
    '.aws/credentials',
    `[work]\naws_access_key_id = ${KEYS.AWS_ACCESS_KEY_ID}\naws_secret_access_key = ${KEYS.AWS_SECRET_ACCESS_KEY}\n`,
  );
  const [finding] = await machine.findings('credentials');
  expect(finding).toMatchObject({ tier: 'ok' });
  expect(finding?.text).toContain(`keys in a profile ([work] ${file})`);
});

test('a process of a profile answers', async () => {
  machine.set({ ...NO_KEYS, AWS_PROFILE: 'tool' });
  const output = JSON.stringify({
    Version: 1,
    AccessKeyId: KEYS.AWS_ACCESS_KEY_ID,
    SecretAccessKey: KEYS.AWS_SECRET_ACCESS_KEY,
  });
  const tool = machine.write('tool.json', output);
  machine.write('.aws/config', `[profile tool]\ncredential_process = cat ${tool}\n`);
  const [finding] = await machine.findings('credentials');
  expect(finding?.text).toContain('credential_process');
});

test('nothing answers: the ways to sign in are named', async () => {
  machine.set(NO_KEYS);
  const [finding] = await machine.findings('credentials');
  expect(finding).toMatchObject({ id: 'credentials/no-credentials', tier: 'problem' });
  expect(finding?.remediation.commands).toContain('aws sso login --profile <profile>');
});

test('an API key alone is enough', async () => {
  machine.set({ ...NO_KEYS, AWS_BEARER_TOKEN_BEDROCK: 'ABSKlocal' });
  expect(await machine.findings('credentials')).toMatchObject([{ tier: 'ok' }]);
});
