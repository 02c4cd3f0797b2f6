import { GetRoleCommand, IAMClient, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import { beforeEach, expect, test } from 'vitest';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';
import type { Denial } from '../world/identity.ts';

const emulator = useEmulator();
const iam = useClient(emulator, IAMClient);
const RoleName = 'AWSReservedSSO_Developer_0123456789abcdef';
const rolePath = '/aws-reserved/sso.amazonaws.com/';
const get = (name = RoleName) => iam().send(new GetRoleCommand({ RoleName: name }));

function world(denials: readonly Denial[] = []): void {
  emulator.setWorld({
    identities: [
      {
        arn: `arn:aws:sts::123456789012:assumed-role/${RoleName}/me`,
        userId: 'AROAEXAMPLE:me',
        rolePath,
        denials,
      },
    ],
  });
}
beforeEach(() => world());

test('the path of a role that somebody has a session in', async () => {
  expect((await get()).Role).toMatchObject({
    Path: rolePath,
    RoleName,
    RoleId: 'AROAEXAMPLE',
    Arn: `arn:aws:iam::123456789012:role${rolePath}${RoleName}`,
  });
});

test('a role that nobody knows', () =>
  expect(get('other')).rejects.toMatchObject({
    name: 'NoSuchEntityException',
    message: 'The role with name other cannot be found.',
  }));

test('who may not ask', async () => {
  world([{ action: 'iam:GetRole', resource: `*${RoleName}`, by: 'missing' }]);
  await expect(get()).rejects.toMatchObject({ message: expect.stringContaining('iam:GetRole') });
});

test('the simulator knows the role by its whole ARN only', async () => {
  const simulate = (PolicySourceArn: string) =>
    iam().send(
      new SimulatePrincipalPolicyCommand({ PolicySourceArn, ActionNames: ['bedrock:InvokeModel'] }),
    );
  await expect(simulate(`arn:aws:iam::123456789012:role/${RoleName}`)).rejects.toMatchObject({
    name: 'NoSuchEntityException',
  });
  const { EvaluationResults } = await simulate(
    `arn:aws:iam::123456789012:role${rolePath}${RoleName}`,
  );
  expect(EvaluationResults).toMatchObject([{ EvalDecision: 'allowed' }]);
});
