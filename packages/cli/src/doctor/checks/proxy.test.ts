import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

test('none', async () => {
  expect(await machine.findings('proxy')).toMatchObject([{ id: 'proxy', tier: 'ok' }]);
});

test('one, of which the password is never told', async () => {
  machine.set({ HTTPS_PROXY: 'http://me:hunter2hunter2@proxy.example:8080' });
  const [finding] = await machine.findings('proxy');
  expect(finding).toMatchObject({
    id: 'proxy/not-read',
    tier: 'warning',
    affects: ['HTTPS_PROXY'],
  });
  expect(finding?.remediation.text).toContain('NodeHttpHandler');
  expect(JSON.stringify(finding)).not.toContain('hunter2');
});

test('one that no host goes through', async () => {
  machine.set({ https_proxy: 'http://proxy.example:8080', NO_PROXY: '*' });
  expect(await machine.findings('proxy')).toMatchObject([{ tier: 'skipped' }]);
});
