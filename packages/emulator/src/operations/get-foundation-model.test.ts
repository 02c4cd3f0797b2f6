import { BedrockClient, GetFoundationModelCommand } from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const bedrock = useClient(emulator, BedrockClient);
const haiku = 'anthropic.claude-haiku-4-5-20251001-v1:0';

const get = (modelIdentifier: string, region?: string) =>
  bedrock(region).send(new GetFoundationModelCommand({ modelIdentifier }));

test.each([haiku, `arn:aws:bedrock:us-east-1::foundation-model/${haiku}`])('%s', async (id) => {
  expect((await get(id)).modelDetails).toMatchObject({
    modelId: haiku,
    modelName: 'Claude Haiku 4.5',
    modelLifecycle: { status: 'ACTIVE', startOfLifeTime: new Date('2025-10-16T00:00:00Z') },
  });
});

test.each([
  ['anthropic.claude-opus-6', 'us-east-1'],
  ['anthropic.claude-3-haiku-20240307-v1:0', 'us-east-1'],
  [`us.${haiku}`, 'us-east-1'],
  [`arn:aws:bedrock:us-west-2::foundation-model/${haiku}`, 'us-east-1'],
])('%s is not found in %s', async (id, region) => {
  await expect(get(id, region)).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'Could not resolve the foundation model from the provided model identifier.',
    $metadata: { httpStatusCode: 404 },
  });
});

test('a model that the world has lost is not found', async () => {
  emulator.setWorld({ models: {} });
  await expect(get(haiku)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});
