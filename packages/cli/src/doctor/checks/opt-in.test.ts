import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

const switchedOn = (optedIn: readonly string[]) =>
  emulator.setWorld((world) => ({ ...world, account: { ...world.account, optedIn } }));

test('a region that everybody has: skipped', async () => {
  expect(await machine.findings('opt-in')).toMatchObject([{ tier: 'skipped' }]);
});

test('one that is switched on', async () => {
  switchedOn(['ap-southeast-3']);
  expect(await machine.findings('opt-in', '--region', 'ap-southeast-3')).toMatchObject([
    { tier: 'ok' },
  ]);
});

test('one that is not', async () => {
  switchedOn([]);
  expect(await machine.findings('opt-in', '--region', 'ap-southeast-3')).toMatchObject([
    {
      id: 'opt-in/not-switched-on',
      tier: 'problem',
      remediation: { commands: ['aws account enable-region --region-name ap-southeast-3'] },
    },
  ]);
});

test('a key that nobody knows anywhere is not the fault of the region', async () => {
  switchedOn([]);
  machine.set({ AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE' });
  expect(await machine.findings('opt-in', '--region', 'ap-southeast-3')).toMatchObject([
    { tier: 'skipped' },
  ]);
});
