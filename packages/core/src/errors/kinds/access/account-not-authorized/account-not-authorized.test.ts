import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'OptInRequired: The AWS access key ID needs a subscription for the service.',
  'Your account is not authorized to invoke this API operation.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('account-not-authorized');
});

test.each<unknown>([
  'User: arn:aws:iam::123456789012:user/a is not authorized to perform: bedrock:InvokeModel on resource: x because no identity-based policy allows the bedrock:InvokeModel action',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('account-not-authorized');
});
