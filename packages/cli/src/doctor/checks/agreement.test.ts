import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);
const SONNET = 'anthropic.claude-sonnet-4-6';
const find = async () => (await machine.findings('agreement', '--model', `us.${SONNET}`))[0];

test('agreed', async () => {
  expect(await find()).toMatchObject({ id: 'agreement', tier: 'ok' });
});

test.each([
  ['NOT_AVAILABLE', 'missing', 'problem'],
  ['ERROR', 'error', 'problem'],
  ['PENDING', 'pending', 'warning'],
] as const)('%s is %s', async (status, code, tier) => {
  emulator.setWorld({ access: { [SONNET]: { agreement: status } } });
  expect(await find()).toMatchObject({ id: `agreement/${code}`, tier, affects: [SONNET] });
});

test('the commands and the statement that put it right', async () => {
  emulator.setWorld({ access: { [SONNET]: { agreement: 'NOT_AVAILABLE' } } });
  const { commands = [], text } = (await find())?.remediation ?? {};
  expect(commands[1]).toContain(`create-foundation-model-agreement --model-id ${SONNET}`);
  expect(text).toContain('aws-marketplace:Subscribe');
});
