import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);
const mode = (dataRetention: 'default' | 'provider_data_share') =>
  emulator.setWorld((world) => ({ ...world, account: { ...world.account, dataRetention } }));
const of = async (model: string) => (await machine.findings('data-retention', '--model', model))[0];

test('a model that demands nothing', async () => {
  mode('default');
  expect(await of('us.anthropic.claude-sonnet-4-6')).toMatchObject({ tier: 'ok' });
});

test('a model that demands a mode, and has it', async () => {
  mode('provider_data_share');
  expect(await of('us.anthropic.claude-fable-5')).toMatchObject({ tier: 'ok' });
});

test('a model that demands a mode, and has it not', async () => {
  mode('default');
  const finding = await of('us.anthropic.claude-fable-5');
  expect(finding).toMatchObject({ id: 'data-retention/mode', tier: 'problem' });
  expect(finding?.remediation.text).toContain('responsible for data');
});
