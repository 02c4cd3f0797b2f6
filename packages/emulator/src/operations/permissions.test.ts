import { BedrockClient, ListFoundationModelsCommand } from '@aws-sdk/client-bedrock';
import { IAMClient, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import { GetServiceQuotaCommand, ServiceQuotasClient } from '@aws-sdk/client-service-quotas';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import { denied } from '../testing/denied.ts';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';
import { operations } from './index.ts';

const emulator = useEmulator();
const bedrock = useClient(emulator, BedrockClient);
const iam = useClient(emulator, IAMClient);
const quotas = useClient(emulator, ServiceQuotasClient);
const sts = useClient(emulator, STSClient);
const developer = 'arn:aws:iam::123456789012:user/developer';

test('only GetCallerIdentity needs no permission', () => {
  const free = operations.filter(({ permission }) => !permission);
  expect(free.map(({ name }) => name)).toEqual(['GetCallerIdentity']);
});

test('a denial of bedrock is REST JSON', async () => {
  emulator.setWorld(denied('bedrock:ListFoundationModels'));
  await expect(bedrock().send(new ListFoundationModelsCommand({}))).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: `User: ${developer} is not authorized to perform: bedrock:ListFoundationModels because no identity-based policy allows the bedrock:ListFoundationModels action`,
    $metadata: { httpStatusCode: 403 },
  });
});

test('a denial of iam is XML', async () => {
  emulator.setWorld(denied('iam:SimulatePrincipalPolicy'));
  const input = { PolicySourceArn: developer, ActionNames: ['bedrock:InvokeModel'] };
  await expect(iam().send(new SimulatePrincipalPolicyCommand(input))).rejects.toMatchObject({
    name: 'AccessDenied',
    message: `User: ${developer} is not authorized to perform: iam:SimulatePrincipalPolicy on resource: ${developer} because no identity-based policy allows the iam:SimulatePrincipalPolicy action`,
    $metadata: { httpStatusCode: 403 },
  });
});

test('a denial of service-quotas is JSON 1.1', async () => {
  emulator.setWorld(denied('servicequotas:*'));
  const input = { ServiceCode: 'bedrock', QuotaCode: 'L-58BE175A' };
  await expect(quotas().send(new GetServiceQuotaCommand(input))).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringContaining(
      'servicequotas:GetServiceQuota on resource: arn:aws:servicequotas:us-east-1:123456789012:bedrock/L-58BE175A because',
    ),
    $metadata: { httpStatusCode: 400 },
  });
});

test('who may do nothing can still ask who that is', async () => {
  emulator.setWorld(denied('*'));
  await expect(sts().send(new GetCallerIdentityCommand({}))).resolves.toMatchObject({
    Arn: developer,
  });
});
