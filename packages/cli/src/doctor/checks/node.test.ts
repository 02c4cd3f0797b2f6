import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test, vi } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

test('a current one', async () => {
  expect(await machine.findings('node')).toMatchObject([{ id: 'node', tier: 'ok' }]);
});

test('one that is too old', async () => {
  vi.spyOn(process, 'versions', 'get').mockReturnValue({ ...process.versions, node: '20.19.0' });
  const [finding] = await machine.findings('node');
  expect(finding).toMatchObject({ id: 'node/too-old', tier: 'problem' });
  vi.restoreAllMocks();
});
