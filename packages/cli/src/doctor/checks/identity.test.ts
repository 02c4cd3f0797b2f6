import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

test('who calls, with the account masked', async () => {
  const [finding] = await machine.findings('identity');
  expect(finding).toMatchObject({ id: 'identity', tier: 'ok' });
  expect(finding?.text).toBe('user/developer in account …9012 (sts:GetCallerIdentity)');
});

test('the account in full when that is asked for', async () => {
  const [finding] = await machine.findings('identity', '--show-account');
  expect(finding?.text).toContain('account 123456789012');
});

test('a key that AWS does not know', async () => {
  machine.set({ AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE' });
  const [finding] = await machine.findings('identity');
  expect(finding).toMatchObject({ id: 'identity/invalid-credentials', tier: 'problem' });
  expect(finding?.remediation.text).not.toBe('');
});

test('a secret that does not belong to the key', async () => {
  machine.set({ AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEx' });
  const [finding] = await machine.findings('identity');
  expect(finding).toMatchObject({ id: 'identity/bad-signature', tier: 'problem' });
});

test('an API key alone cannot ask: skipped, not failed', async () => {
  machine.set({
    AWS_ACCESS_KEY_ID: undefined,
    AWS_SECRET_ACCESS_KEY: undefined,
    AWS_BEARER_TOKEN_BEDROCK: 'ABSKlocal',
  });
  const [finding] = await machine.findings('identity');
  expect(finding).toMatchObject({ tier: 'skipped' });
  expect(finding?.text).toMatch(/^skipped, because a Bedrock API key alone/);
  expect((await machine.run('--only', 'identity')).exitCode).toBe(0);
});
