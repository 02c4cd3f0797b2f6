import { IAMClient, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import { describe, expect, test } from 'vitest';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';
import type { Denial } from '../world/identity.ts';

const emulator = useEmulator();
const iam = useClient(emulator, IAMClient);
const developer = 'arn:aws:iam::123456789012:user/developer';
const model = 'arn:aws:bedrock:us-west-2::foundation-model/anthropic.claude-opus-5';

async function simulate(input: object = {}) {
  const sent = iam().send(
    new SimulatePrincipalPolicyCommand({
      PolicySourceArn: developer,
      ActionNames: ['bedrock:InvokeModel'],
      ...input,
    }),
  );
  return (await sent).EvaluationResults;
}

function denies(...denials: Denial[]) {
  emulator.setWorld({ identities: [{ arn: developer, userId: 'AIDAEXAMPLE', denials }] });
}

test('everything is allowed in the default world', async () => {
  const results = await simulate({
    ActionNames: ['bedrock:InvokeModel', 'bedrock:ListFoundationModels'],
    ResourceArns: [model, '*'],
  });
  expect(
    results?.map((one) => [one.EvalActionName, one.EvalResourceName, one.EvalDecision]),
  ).toEqual([
    ['bedrock:InvokeModel', model, 'allowed'],
    ['bedrock:InvokeModel', '*', 'allowed'],
    ['bedrock:ListFoundationModels', model, 'allowed'],
    ['bedrock:ListFoundationModels', '*', 'allowed'],
  ]);
  expect(results?.[0]?.OrganizationsDecisionDetail).toBeUndefined();
  expect(results?.[0]?.PermissionsBoundaryDecisionDetail).toBeUndefined();
});

describe('a denial', () => {
  test.each<[Denial['by'], string, object]>([
    ['missing', 'implicitDeny', {}],
    ['identity-based policy', 'explicitDeny', {}],
    [
      'service control policy',
      'explicitDeny',
      { OrganizationsDecisionDetail: { AllowedByOrganizations: false } },
    ],
    [
      'permissions boundary',
      'explicitDeny',
      { PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false } },
    ],
    ['session policy', 'allowed', {}],
    ['VPC endpoint policy', 'allowed', {}],
  ])('by %s: %s', async (by, EvalDecision, detail) => {
    denies({ action: 'bedrock:Invoke*', by });
    expect(await simulate({ ResourceArns: [model] })).toMatchObject([{ EvalDecision, ...detail }]);
  });

  test('of one action or resource leaves the others alone', async () => {
    denies(
      { action: 'bedrock:InvokeModel', resource: 'arn:aws:bedrock:us-west-2::*', by: 'missing' },
      { action: 'bedrock:List*', by: 'service control policy' },
    );
    const results = await simulate({
      ActionNames: ['bedrock:invokemodel', 'bedrock:ListInferenceProfiles'],
      ResourceArns: [model, model.replace('us-west-2', 'us-east-1')],
    });
    expect(
      results?.map((one) => [
        one.EvalDecision,
        one.OrganizationsDecisionDetail?.AllowedByOrganizations,
      ]),
    ).toEqual([
      ['implicitDeny', true],
      ['allowed', true],
      ['explicitDeny', false],
      ['explicitDeny', false],
    ]);
  });
});

describe('whose policy', () => {
  test('a role is found by the session of somebody in it', async () => {
    const arn = 'arn:aws:sts::123456789012:assumed-role/app/session';
    const denials: Denial[] = [{ action: 'bedrock:*', by: 'missing' }];
    emulator.setWorld({ identities: [{ arn, userId: 'AROAEXAMPLE:session', denials }] });
    const PolicySourceArn = 'arn:aws:iam::123456789012:role/service-role/app';
    expect(await simulate({ PolicySourceArn })).toMatchObject([{ EvalDecision: 'implicitDeny' }]);
  });

  test.each([
    [
      'arn:aws:iam::123456789012:user/nobody',
      'NoSuchEntityException',
      404,
      'The user with name nobody cannot be found.',
    ],
    [
      'arn:aws:iam::123456789012:role/app',
      'NoSuchEntityException',
      404,
      'The role with name app cannot be found.',
    ],
    [
      'arn:aws:sts::123456789012:assumed-role/app/session',
      'InvalidInputException',
      400,
      'Invalid Entity Arn: arn:aws:sts::123456789012:assumed-role/app/session does not clearly define entity type and name.',
    ],
  ])('%s: %s', async (PolicySourceArn, name, httpStatusCode, message) => {
    await expect(simulate({ PolicySourceArn })).rejects.toMatchObject({
      name,
      message,
      $metadata: { httpStatusCode },
    });
  });
});

test('what was asked comes in pages', async () => {
  const input = {
    PolicySourceArn: developer,
    ActionNames: ['bedrock:InvokeModel', 'bedrock:GetFoundationModel', 'bedrock:CountTokens'],
    MaxItems: 2,
  };
  const first = await iam().send(new SimulatePrincipalPolicyCommand(input));
  expect([first.IsTruncated, first.EvaluationResults?.length]).toEqual([true, 2]);
  const next = { ...input, Marker: first.Marker };
  const second = await iam().send(new SimulatePrincipalPolicyCommand(next));
  expect([second.IsTruncated, second.EvaluationResults?.[0]?.EvalActionName]).toEqual([
    false,
    'bedrock:CountTokens',
  ]);
});

test.each([
  [
    { ActionNames: [] },
    "Value null at 'actionNames' failed to satisfy constraint: Member must not be null",
  ],
  [
    { MaxItems: 0 },
    "Value '0' at 'maxItems' failed to satisfy constraint: Member must have value greater than or equal to 1",
  ],
])('%o is refused', async (input, message) => {
  await expect(simulate(input)).rejects.toMatchObject({
    name: 'ValidationError',
    message: `1 validation error detected: ${message}`,
  });
});
