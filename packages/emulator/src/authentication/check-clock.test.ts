import { expect, test } from 'vitest';
import { clientWith, expectRefusal, sayHi } from '../testing/client-with.ts';
import { useEmulator } from '../vitest.ts';
import { checkClock } from './check-clock.ts';
import type { Signature } from './read-signature.ts';

const NOW = Date.UTC(2025, 6, 14, 20, 28, 50);
const emulator = useEmulator({ clock: () => NOW });

const signature = (time: string, expires?: number): Signature => ({
  accessKeyId: 'local',
  date: time.slice(0, 8),
  region: 'us-east-1',
  service: 'bedrock',
  signedHeaders: ['host'],
  signature: '',
  time,
  sessionToken: undefined,
  ...(expires === undefined ? {} : { expires }),
});
const sentence = (time: string, expires?: number) =>
  checkClock(signature(time, expires), NOW)?.error.message;

test('the sentences name the three moments', () => {
  expect(sentence('20250714T201419Z')).toBe(
    'Signature expired: 20250714T201419Z is now earlier than 20250714T202350Z (20250714T202850Z - 5 min.)',
  );
  expect(sentence('20250714T203351Z')).toBe(
    'Signature not yet current: 20250714T203351Z is still later than 20250714T203350Z (20250714T202850Z + 5 min.)',
  );
});

test('five minutes either way are taken', () => {
  expect([sentence('20250714T202350Z'), sentence('20250714T203350Z')]).toEqual([
    undefined,
    undefined,
  ]);
});

test('a presigned URL lives as long as it says', () => {
  expect(sentence('20250714T193000Z', 3600)).toBeUndefined();
  expect(sentence('20250714T192849Z', 3600)).toContain('- 60 min.)');
});

test('the emulator judges by its own clock', async () => {
  await expectRefusal(
    sayHi(clientWith(emulator)),
    'InvalidSignatureException',
    /^Signature not yet current: /,
  );
  await sayHi(clientWith(emulator, { systemClockOffset: NOW - Date.now() }));
  expect(emulator.requests.map(({ status }) => status)).toEqual([403, 200]);
});
