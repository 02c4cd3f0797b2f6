import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

test('none', async () => {
  expect(await machine.findings('guardrail')).toMatchObject([{ id: 'guardrail', tier: 'ok' }]);
});

test('one that is enforced', async () => {
  emulator.setWorld((world) => ({
    ...world,
    account: {
      ...world.account,
      guardrail: { id: 'gr7a8b9c', version: '3', blockedWords: ['x'], message: 'no' },
    },
  }));
  const [finding] = await machine.findings('guardrail');
  expect(finding).toMatchObject({
    id: 'guardrail/enforced',
    tier: 'warning',
    affects: ['gr7a8b9c'],
  });
  expect(finding?.text).toContain('gr7a8b9c (3)');
});
