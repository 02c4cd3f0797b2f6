import { BedrockClient, ListFoundationModelsCommand } from '@aws-sdk/client-bedrock';
import { ConverseStreamCommand } from '@aws-sdk/client-bedrock-runtime';
import { expect, test } from 'vitest';
import {
  clientWith,
  clientWithApiKey,
  DOCUMENTED_KEYS,
  expectRefusal,
  sayHi,
} from '../testing/client-with.ts';
import { useEmulator } from '../vitest.ts';
import type { Denial } from '../world/identity.ts';

const emulator = useEmulator();
const arn = 'arn:aws:iam::123456789012:user/developer';
const profile =
  'arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-6';

function deny(...denials: readonly Denial[]): void {
  emulator.setWorld((world) => ({
    ...world,
    identities: world.identities.map((identity) => ({ ...identity, denials })),
  }));
}

const hi = (modelId = 'us.anthropic.claude-sonnet-4-6') => sayHi(clientWith(emulator), modelId);
const denied = (sentence: string) =>
  expectRefusal(
    hi(),
    'AccessDeniedException',
    `User: ${arn} is not authorized to perform: bedrock:InvokeModel on resource: ${sentence}`,
  );

test.each([
  ['missing', 'because no identity-based policy allows the bedrock:InvokeModel action'],
  ['session policy', 'because no session policy allows the bedrock:InvokeModel action'],
  ['identity-based policy', 'with an explicit deny in an identity-based policy'],
  ['service control policy', 'with an explicit deny in a service control policy'],
  ['permissions boundary', 'with an explicit deny in a permissions boundary'],
  ['resource-based policy', 'with an explicit deny in a resource-based policy'],
  ['VPC endpoint policy', 'with an explicit deny in a VPC endpoint policy'],
] as const)('a denial by %s', async (by, words) => {
  deny({ action: 'bedrock:InvokeModel', by });
  await denied(`${profile} ${words}`);
});

test('the first denial of a call is the one that is told', async () => {
  deny(
    { action: 'bedrock:*', resource: '*/anthropic.claude-opus*', by: 'missing' },
    { action: 'bedrock:invoke*', by: 'service control policy' },
    { action: '*', by: 'missing' },
  );
  await denied(`${profile} with an explicit deny in a service control policy`);
});

test('a profile needs the model in each region that it leads to', async () => {
  const model = 'arn:aws:bedrock:us-west-2::foundation-model/anthropic.claude-sonnet-4-6';
  deny({
    action: 'bedrock:*',
    resource: 'arn:aws:bedrock:us-west-2::*',
    by: 'service control policy',
  });
  await denied(`${model} with an explicit deny in a service control policy`);
});

test('a global profile needs the model without a region', async () => {
  deny({
    action: 'bedrock:InvokeModel',
    resource: 'arn:aws:bedrock:::foundation-model/*',
    by: 'identity-based policy',
  });
  await expectRefusal(
    hi('global.anthropic.claude-sonnet-4-6'),
    'AccessDeniedException',
    `User: ${arn} is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:::foundation-model/anthropic.claude-sonnet-4-6 with an explicit deny in an identity-based policy`,
  );
  await hi();
});

test('streaming is an action of its own', async () => {
  deny({ action: 'bedrock:InvokeModelWithResponseStream', by: 'missing' });
  await hi();
  const client = clientWith(emulator);
  const command = new ConverseStreamCommand({
    modelId: 'us.anthropic.claude-sonnet-4-6',
    messages: [{ role: 'user', content: [{ text: 'hi' }] }],
  });
  await expect(client.send(command)).rejects.toMatchObject({
    message: expect.stringContaining('perform: bedrock:InvokeModelWithResponseStream on resource'),
  });
  client.destroy();
});

test('another resource or action is nothing to the call', async () => {
  deny(
    {
      action: 'bedrock:InvokeModel',
      resource: 'arn:aws:bedrock:*:*:inference-profile/eu.*',
      by: 'missing',
    },
    { action: 'bedrock:List*', by: 'missing' },
    { action: 'bedrock:CallWithBearerToken', by: 'missing' },
    { action: 'bedrock:InvokeModel.', by: 'missing' },
  );
  await hi();
  expect(emulator.requests).toMatchObject([{ status: 200 }]);
});

test('whoever comes with an API key must be allowed to', async () => {
  deny({ action: 'bedrock:CallWithBearerToken', by: 'service control policy' });
  await expectRefusal(
    sayHi(clientWithApiKey(emulator, 'ABSKlocal')),
    'AccessDeniedException',
    `User: ${arn} is not authorized to perform: bedrock:CallWithBearerToken on resource: * with an explicit deny in a service control policy`,
  );
});

test('the member of a denial is spelt with a capital', async () => {
  deny({ action: '*', by: 'missing' });
  const response = await fetch(`${emulator.url}/model/us.anthropic.claude-sonnet-4-6/converse`, {
    method: 'POST',
    headers: { authorization: 'Bearer ABSKlocal' },
    body: '{}',
  });
  expect(await response.json()).toHaveProperty('Message');
});

test('an action on everything names no resource', async () => {
  deny({ action: 'bedrock:List*', by: 'missing' });
  const client = new BedrockClient({
    region: 'us-east-1',
    endpoint: emulator.url,
    credentials: DOCUMENTED_KEYS,
    maxAttempts: 1,
  });
  await expect(client.send(new ListFoundationModelsCommand({}))).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: `User: ${arn} is not authorized to perform: bedrock:ListFoundationModels because no identity-based policy allows the bedrock:ListFoundationModels action`,
  });
  client.destroy();
});

test('whoever has policies may do what they allow, and nothing else', async () => {
  const statement = { Effect: 'Allow', Action: 'bedrock:InvokeModel' } as const;
  const underPolicy = (Resource: readonly string[]) =>
    emulator.setWorld((world) => ({
      ...world,
      identities: world.identities.map((identity) => ({
        ...identity,
        policies: [{ Statement: [{ ...statement, Resource }] }],
      })),
    }));
  underPolicy(['*']);
  await hi();
  underPolicy([profile]);
  await denied(
    'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-6 because no identity-based policy allows the bedrock:InvokeModel action',
  );
});

test('a service control policy wins over them', async () => {
  emulator.setWorld((world) => ({
    ...world,
    identities: world.identities.map((identity) => ({
      ...identity,
      serviceControlPolicies: [
        {
          Statement: {
            Effect: 'Deny',
            NotAction: 'iam:*',
            Resource: '*',
            Condition: { StringNotEquals: { 'aws:RequestedRegion': ['us-east-1', 'us-east-2'] } },
          },
        },
      ],
    })),
  }));
  await denied(
    'arn:aws:bedrock:us-west-2::foundation-model/anthropic.claude-sonnet-4-6 with an explicit deny in a service control policy',
  );
});
