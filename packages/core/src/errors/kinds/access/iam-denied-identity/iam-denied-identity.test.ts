import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';
import { iamDeniedIdentity as en } from './en.ts';
import { iamDeniedIdentity as ko } from './ko.ts';

test.each<unknown>([
  '403 Forbidden',

  'AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
  'NotAuthorized: You do not have permission to perform this action.',
  '{"type":"error","error":{"type":"permission_error","message":"Your API key does not have permission to use the specified resource."}}',

  'User: arn:aws:iam::123456789012:user/a is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:us-east-1::foundation-model/x because no identity-based policy allows the bedrock:InvokeModel action',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('iam-denied-identity');
});

test.each<unknown>([
  'User: x is not authorized to perform: bedrock:InvokeModel with an explicit deny in a service control policy',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('iam-denied-identity');
});

const DENIED =
  'User: arn:aws:sts::123456789012:assumed-role/App/session is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:us-east-1::foundation-model/x';

test.each([
  ['because no identity-based policy allows it', 'Add to the policy of', '추가하세요'],
  [
    'because no VPC endpoint policy allows it',
    'policy of the VPC endpoint',
    'VPC 엔드포인트의 정책',
  ],
  ['with an explicit deny in a resource control policy', 'organisation', '리소스 제어 정책'],
  ['with an explicit deny in an identity-based policy', '"Effect": "Deny"', '"Effect": "Deny"'],
])('%s: the policy to change is named, and no other', (by, english, korean) => {
  const { facts = {} } = classifyError(`${DENIED} ${by}`);
  expect(en.steps(facts)[0]).toContain(english);
  expect(ko.steps(facts)[0]).toContain(korean);
  const added = en.steps(facts).filter((step) => step.startsWith('Add to'));
  expect(added).toHaveLength(by.includes('no identity') ? 1 : 0);
});

test('a role that may not be taken: its trust policy is named', () => {
  const { facts = {} } = classifyError(
    'AccessDenied: User: x is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::123456789012:role/App',
  );
  expect(en.steps(facts)[0]).toContain('trust policy');
  expect(ko.steps(facts)[0]).toContain('신뢰 정책');
});
