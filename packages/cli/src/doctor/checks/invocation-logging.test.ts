import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);
const log = (textDataDeliveryEnabled: boolean) =>
  emulator.setWorld((world) => ({
    ...world,
    account: {
      ...world.account,
      invocationLogging: {
        s3Config: { bucketName: 'our-prompts' },
        cloudWatchConfig: { logGroupName: '/bedrock', roleArn: 'arn:aws:iam::123456789012:role/l' },
        textDataDeliveryEnabled,
      },
    },
  }));

test('nothing is logged', async () => {
  expect(await machine.findings('invocation-logging')).toMatchObject([{ tier: 'ok' }]);
});

test('texts are stored, and where', async () => {
  log(true);
  const [finding] = await machine.findings('invocation-logging');
  expect(finding).toMatchObject({ id: 'invocation-logging/stores-texts', tier: 'warning' });
  expect(finding?.text).toContain('s3://our-prompts, /bedrock');
});

test('calls are logged without their texts', async () => {
  log(false);
  expect(await machine.findings('invocation-logging')).toMatchObject([{ tier: 'ok' }]);
});
