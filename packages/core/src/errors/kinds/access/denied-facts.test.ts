import { expect, test } from 'vitest';
import { classifyError } from '../../classify-error.ts';
import { allowStatement } from './allow-statement.ts';

const denial = (by: string) =>
  `User: arn:aws:sts::123456789012:assumed-role/AppRole/jane@example.com is not authorized to perform: bedrock:InvokeModelWithResponseStream on resource: arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-6 ${by}`;

test.each([
  ['because no identity-based policy allows the x action', 'identity-based policy', false],
  ['with an explicit deny in an identity-based policy', 'identity-based policy', true],
  ['with an explicit deny in a service control policy', 'service control policy', true],
  ['because no session policy allows the x action', 'session policy', false],
  ['because no permissions boundary allows the x action', 'permissions boundary', false],
])('%s', (by, policyType, explicitDeny) => {
  expect(classifyError(denial(by)).facts).toEqual({
    modelId: 'us.anthropic.claude-sonnet-4-6',
    region: 'us-east-1',
    action: 'bedrock:InvokeModelWithResponseStream',
    resource:
      'arn:aws:bedrock:us-east-1:<account>:inference-profile/us.anthropic.claude-sonnet-4-6',
    principal: 'assumed-role/AppRole',
    policyType,
    ...(explicitDeny ? { explicitDeny } : {}),
  });
});

test('a denial that tells nothing has no facts', () => {
  expect(classifyError('AccessDeniedException').facts).toBeUndefined();
});

test('a profile is allowed together with the model in every region that it leads to', () => {
  const { facts = {} } = classifyError(denial('because no identity-based policy allows it'));
  expect(JSON.parse(allowStatement(facts))).toEqual({
    Effect: 'Allow',
    Action: ['bedrock:InvokeModelWithResponseStream'],
    Resource: [
      'arn:aws:bedrock:us-east-1:<account>:inference-profile/us.anthropic.claude-sonnet-4-6',
      'arn:aws:bedrock:*::foundation-model/anthropic.claude-sonnet-4-6',
    ],
  });
});

test('what the denial does not tell is allowed for Claude', () => {
  expect(JSON.parse(allowStatement({}))).toEqual({
    Effect: 'Allow',
    Action: ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'],
    Resource: [
      'arn:aws:bedrock:*:*:inference-profile/*anthropic.claude-*',
      'arn:aws:bedrock:*::foundation-model/anthropic.claude-*',
    ],
  });
});

test.each([
  ['bedrock:CallWithBearerToken on resource: * because no', ['*']],
  ['bedrock:ListInferenceProfiles because no', ['*']],
])('an action that is not on a model is allowed where it is denied: %s', (denied, Resource) => {
  const { facts = {} } = classifyError(
    `not authorized to perform: ${denied} identity-based policy allows it`,
  );
  expect(JSON.parse(allowStatement(facts))).toMatchObject({ Resource });
});

test('what somebody has written over stays in one piece', () => {
  const { facts } = classifyError(
    'not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:us-east-1:<account id>:inference-profile/us.anthropic.claude-sonnet-4-6 because no identity-based policy allows it',
  );
  expect(facts?.resource).toBe(
    'arn:aws:bedrock:us-east-1:<account id>:inference-profile/us.anthropic.claude-sonnet-4-6',
  );
});
