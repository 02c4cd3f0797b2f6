import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

test('none is used: skipped', async () => {
  expect(await machine.findings('profile')).toMatchObject([{ tier: 'skipped' }]);
});

test('one that is there, with its files', async () => {
  machine.set({ AWS_PROFILE: 'work' });
  const file = machine.write('.aws/config', '[profile work]\nregion = eu-west-1\n');
  expect(await machine.findings('profile')).toMatchObject([
    { tier: 'ok', text: `[work] (${file})` },
  ]);
});

test('one that is not there: what is there is named, fit to paste', async () => {
  machine.set({ AWS_PROFILE: 'wrok' });
  machine.write('.aws/config', '[sso-session s]\nsso_region = eu-west-1\n');
  machine.write('.aws/credentials', '[work$(id)]\naws_access_key_id = x\n');
  const [finding] = await machine.findings('profile');
  expect(finding).toMatchObject({ id: 'profile/not-found', tier: 'problem', affects: ['wrok'] });
  expect(finding?.remediation.commands[0]).toBe("export AWS_PROFILE='work$(id)'");
});

test('none at all', async () => {
  machine.set({ AWS_PROFILE: 'work' });
  const [finding] = await machine.findings('profile');
  expect(finding?.remediation.commands).toEqual(['aws configure sso --profile work']);
});

test('a file elsewhere is read there', async () => {
  const file = machine.write('elsewhere', '[profile work]\nregion = eu-west-1\n');
  machine.set({ AWS_PROFILE: 'work', AWS_CONFIG_FILE: file });
  expect(await machine.findings('profile')).toMatchObject([
    { tier: 'ok', text: `[work] (${file})` },
  ]);
});

test('an SSO session that it names and that does not exist', async () => {
  machine.set({ AWS_PROFILE: 'work' });
  machine.write('.aws/config', '[profile work]\nsso_session = corp\n');
  expect(await machine.findings('profile')).toMatchObject([
    { id: 'profile/sso-session-not-found', tier: 'problem' },
  ]);
});
