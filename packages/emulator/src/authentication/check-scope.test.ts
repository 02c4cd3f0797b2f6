import { expect, test } from 'vitest';
import { clientWith, expectRefusal, sayHi } from '../testing/client-with.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator({ region: 'eu-west-1' });
const modelId = 'eu.anthropic.claude-sonnet-4-6';

test('an endpoint takes the signatures of its own region only', async () => {
  await expectRefusal(
    sayHi(clientWith(emulator), modelId),
    'InvalidSignatureException',
    'Credential should be scoped to a valid region.',
  );
  await sayHi(clientWith(emulator, { region: 'eu-west-1' }), modelId);
  expect(emulator.requests.map(({ status, region }) => [status, region])).toEqual([
    [403, 'eu-west-1'],
    [200, 'eu-west-1'],
  ]);
});
