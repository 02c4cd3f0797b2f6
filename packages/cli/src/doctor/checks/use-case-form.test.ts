import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

test('sent; nothing of what it says is told', async () => {
  emulator.setWorld((world) => ({
    ...world,
    account: { ...world.account, useCaseFormData: '{"companyName":"Very Secret Inc"}' },
  }));
  const findings = await machine.findings('use-case-form');
  expect(findings).toMatchObject([{ id: 'use-case-form', tier: 'ok' }]);
  expect(JSON.stringify(findings)).not.toContain('Secret');
});

test('not sent', async () => {
  emulator.setWorld((world) => ({
    ...world,
    account: { ...world.account, useCaseForm: 'missing' as const },
  }));
  const [finding] = await machine.findings('use-case-form');
  expect(finding).toMatchObject({ id: 'use-case-form/missing', tier: 'problem' });
  expect(finding?.remediation.commands[0]).toContain('aws bedrock put-use-case-for-model-access');
});
