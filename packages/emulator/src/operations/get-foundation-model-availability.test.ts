import { BedrockClient, GetFoundationModelAvailabilityCommand } from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';
import { defaultWorld } from '../world/default-world.ts';

const emulator = useEmulator();
const bedrock = useClient(emulator, BedrockClient);
const sonnet = 'anthropic.claude-sonnet-4-6';

async function get(modelId: string, region?: string) {
  const sent = bedrock(region).send(new GetFoundationModelAvailabilityCommand({ modelId }));
  const { $metadata: _, ...availability } = await sent;
  return availability;
}

test('an account that has been granted everything', async () => {
  expect(await get(sonnet)).toEqual({
    modelId: sonnet,
    agreementAvailability: { status: 'AVAILABLE' },
    authorizationStatus: 'AUTHORIZED',
    entitlementAvailability: 'AVAILABLE',
    regionAvailability: 'AVAILABLE',
  });
});

test.each([
  ['the form is missing', { useCaseForm: 'missing' as const }],
  ['nothing can be paid with', { marketplace: 'no-payment-instrument' as const }],
  ['nobody may subscribe', { marketplace: 'no-permission' as const }],
])('there is no agreement when %s', async (_, change) => {
  emulator.setWorld({ account: { ...defaultWorld.account, ...change } });
  expect(await get(sonnet)).toMatchObject({ agreementAvailability: { status: 'NOT_AVAILABLE' } });
});

test('what the world grants for the model itself', async () => {
  const access = {
    agreement: 'PENDING',
    authorization: 'NOT_AUTHORIZED',
    entitlement: 'NOT_AVAILABLE',
  } as const;
  emulator.setWorld({ access: { [sonnet]: access } });
  expect(await get(sonnet)).toMatchObject({
    agreementAvailability: { status: 'PENDING' },
    authorizationStatus: 'NOT_AUTHORIZED',
    entitlementAvailability: 'NOT_AVAILABLE',
  });
  expect(await get('anthropic.claude-opus-5')).toMatchObject({ authorizationStatus: 'AUTHORIZED' });
});

test('an agreement that failed says why', async () => {
  emulator.setWorld({ access: { [sonnet]: { agreement: 'ERROR' } } });
  expect(await get(sonnet)).toMatchObject({
    agreementAvailability: { status: 'ERROR', errorMessage: expect.any(String) },
  });
});

test('quotas at 0 do not show', async () => {
  const account = { ...defaultWorld.account, restriction: 'operation-not-allowed' } as const;
  emulator.setWorld({ account });
  expect(await get(sonnet)).toMatchObject({ agreementAvailability: { status: 'AVAILABLE' } });
});

test.each([
  [sonnet, 'us-gov-west-1', 'NOT_AVAILABLE'],
  [sonnet, 'af-south-1', 'AVAILABLE'],
  ['anthropic.claude-3-haiku-20240307-v1:0', 'us-east-1', 'NOT_AVAILABLE'],
  ['anthropic.claude-3-haiku-20240307-v1:0', 'sa-east-1', 'AVAILABLE'],
])('%s in %s: %s', async (modelId, region, regionAvailability) => {
  expect(await get(modelId, region)).toMatchObject({ regionAvailability });
});

test('a gated model is not for everybody', async () => {
  expect(await get('anthropic.claude-mythos-5')).toMatchObject({
    authorizationStatus: 'NOT_AUTHORIZED',
  });
});

test.each([
  [`us.${sonnet}`, 'ValidationException', 400],
  ['anthropic.claude-opus-6', 'ResourceNotFoundException', 404],
])('%s: %s', async (modelId, name, httpStatusCode) => {
  await expect(get(modelId)).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
});
