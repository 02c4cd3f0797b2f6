import { BedrockClient, GetInferenceProfileCommand } from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const bedrock = useClient(emulator, BedrockClient);
const own = 'arn:aws:bedrock:us-east-1:123456789012';
const haiku = 'anthropic.claude-haiku-4-5-20251001-v1:0';

const get = (inferenceProfileIdentifier: string, region?: string) =>
  bedrock(region).send(new GetInferenceProfileCommand({ inferenceProfileIdentifier }));

test.each([`us.${haiku}`, `${own}:inference-profile/us.${haiku}`])('%s', async (id) => {
  expect(await get(id)).toMatchObject({
    inferenceProfileId: `us.${haiku}`,
    inferenceProfileArn: `${own}:inference-profile/us.${haiku}`,
    type: 'SYSTEM_DEFINED',
    models: ['us-east-1', 'us-east-2', 'us-west-2'].map((region) => ({
      modelArn: `arn:aws:bedrock:${region}::foundation-model/${haiku}`,
    })),
  });
});

test.each([
  ['a profile', `us.${haiku}`, 3],
  ['the ARN of a profile', `${own}:inference-profile/us.${haiku}`, 3],
  ['the ARN of a model', `arn:aws:bedrock:us-east-1::foundation-model/${haiku}`, 1],
])('the models behind an application profile of %s', async (_, copyFrom, models) => {
  emulator.setWorld({
    applicationProfiles: { team: { name: 'team', copyFrom, region: 'us-east-1' } },
  });
  for (const id of ['team', `${own}:application-inference-profile/team`]) {
    const profile = await get(id);
    expect(profile).toMatchObject({ inferenceProfileName: 'team', type: 'APPLICATION' });
    expect(profile.models).toHaveLength(models);
    expect(profile.models?.[0]?.modelArn).toContain(`foundation-model/${haiku}`);
  }
});

test.each([
  ['us.anthropic.claude-opus-6', 'us-east-1'],
  [`us.${haiku}`, 'eu-west-1'],
  [haiku, 'us-east-1'],
  [`arn:aws:bedrock:us-east-1:210987654321:inference-profile/us.${haiku}`, 'us-east-1'],
  [`${own}:inference-profile/us.${haiku}`, 'us-west-2'],
])('%s is not found in %s', async (id, region) => {
  await expect(get(id, region)).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    $metadata: { httpStatusCode: 404 },
  });
});

test('an application profile of another region is not found', async () => {
  const team = { name: 'team', copyFrom: `us.${haiku}`, region: 'us-west-2' };
  emulator.setWorld({ applicationProfiles: { team } });
  await expect(get('team')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});
