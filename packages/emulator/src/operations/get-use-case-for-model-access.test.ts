import { BedrockClient, GetUseCaseForModelAccessCommand } from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';
import { defaultWorld } from '../world/default-world.ts';

const emulator = useEmulator();
const bedrock = useClient(emulator, BedrockClient);
const { account } = defaultWorld;

const get = () => bedrock().send(new GetUseCaseForModelAccessCommand({}));

test('an account that handed something in', async () => {
  const { formData } = await get();
  expect(JSON.parse(Buffer.from(formData ?? []).toString())).toMatchObject({
    companyName: expect.any(String),
    intendedUsers: expect.stringMatching(/^[012]$/),
  });
});

test('what it handed in', async () => {
  const useCaseFormData = '{"companyName":"가나다"}';
  emulator.setWorld({ account: { ...account, useCaseFormData } });
  const { formData } = await get();
  expect(Buffer.from(formData ?? []).toString()).toBe(useCaseFormData);
});

test('an account that handed nothing in', async () => {
  emulator.setWorld({ account: { ...account, useCaseForm: 'missing' } });
  await expect(get()).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    $metadata: { httpStatusCode: 404 },
  });
});
