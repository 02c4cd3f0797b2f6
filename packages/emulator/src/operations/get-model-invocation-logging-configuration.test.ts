import {
  BedrockClient,
  GetModelInvocationLoggingConfigurationCommand,
} from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';
import { defaultWorld } from '../world/default-world.ts';

const emulator = useEmulator();
const bedrock = useClient(emulator, BedrockClient);
const get = () => bedrock().send(new GetModelInvocationLoggingConfigurationCommand({}));

test('an account that logs nothing', async () => {
  expect((await get()).loggingConfig).toBeUndefined();
});

test('an account that logs what is said', async () => {
  const invocationLogging = {
    s3Config: { bucketName: 'logs', keyPrefix: 'bedrock' },
    textDataDeliveryEnabled: true,
  };
  emulator.setWorld({ account: { ...defaultWorld.account, invocationLogging } });
  expect((await get()).loggingConfig).toEqual(invocationLogging);
});
