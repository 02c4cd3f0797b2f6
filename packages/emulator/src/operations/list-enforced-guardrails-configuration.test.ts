import { BedrockClient, ListEnforcedGuardrailsConfigurationCommand } from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';
import { defaultWorld } from '../world/default-world.ts';

const emulator = useEmulator();
const bedrock = useClient(emulator, BedrockClient);
const list = () => bedrock().send(new ListEnforcedGuardrailsConfigurationCommand({}));

test('an account without one', async () => {
  expect((await list()).guardrailsConfig).toEqual([]);
});

test('an account that enforces one', async () => {
  const guardrail = { id: 'gr1abc', version: '2', blockedWords: ['x'], message: 'No.' };
  emulator.setWorld({ account: { ...defaultWorld.account, guardrail } });
  expect((await list()).guardrailsConfig).toMatchObject([
    {
      guardrailArn: 'arn:aws:bedrock:us-east-1:123456789012:guardrail/gr1abc',
      guardrailId: 'gr1abc',
      guardrailVersion: '2',
      owner: 'ACCOUNT',
    },
  ]);
});
