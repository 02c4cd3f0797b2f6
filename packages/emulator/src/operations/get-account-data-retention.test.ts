import { BedrockClient, GetAccountDataRetentionCommand } from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';
import { defaultWorld } from '../world/default-world.ts';

const emulator = useEmulator();
const bedrock = useClient(emulator, BedrockClient);

test.each(['provider_data_share', 'default'] as const)('%s', async (dataRetention) => {
  emulator.setWorld({ account: { ...defaultWorld.account, dataRetention } });
  const { mode } = await bedrock().send(new GetAccountDataRetentionCommand({}));
  expect(mode).toBe(dataRetention);
});
