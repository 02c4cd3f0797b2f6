import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

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
