import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);
const SONNET = 'anthropic.claude-sonnet-4-6';
const find = async () => (await machine.findings('availability', '--model', `us.${SONNET}`))[0];

test('a model that is offered', async () => {
  expect(await find()).toMatchObject({ id: 'availability', tier: 'ok' });
});

test.each([
  ['not-authorized', { authorization: 'NOT_AUTHORIZED' }],
  ['not-entitled', { entitlement: 'NOT_AVAILABLE' }],
] as const)('%s', async (code, access) => {
  emulator.setWorld({ access: { [SONNET]: access } });
  const finding = await find();
  expect(finding).toMatchObject({
    id: `availability/${code}`,
    tier: 'problem',
    affects: [SONNET],
  });
  expect(finding?.remediation.commands).toContain('caprock models --region us-east-1 --live');
});

test('a region that does not have it', async () => {
  emulator.setWorld((world) => ({
    ...world,
    profiles: Object.fromEntries(
      Object.entries(world.profiles).filter(([, { model }]) => model !== SONNET),
    ),
  }));
  expect(await find()).toMatchObject({ id: 'availability/not-in-region', tier: 'problem' });
});
