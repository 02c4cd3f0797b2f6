import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

let off = 0;
const emulator = useEmulator({ clock: () => Date.now() + off });
const machine = useDoctor(emulator);
beforeEach(() => {
  off = 0;
});

test('a clock that agrees', async () => {
  expect(await machine.findings('clock')).toMatchObject([{ id: 'clock', tier: 'ok' }]);
});

test.each([
  [600_000, 'problem', '10 minutes behind AWS'],
  [-7_200_000, 'problem', '120 minutes ahead of AWS'],
  [150_000, 'warning', /^(?:2|3) minutes behind AWS/],
])('a server that is %i ms ahead', async (ahead, tier, text) => {
  off = ahead;
  const [finding] = await machine.findings('clock');
  expect(finding).toMatchObject({ id: 'clock/skew', tier });
  expect(finding?.text).toMatch(text);
});
