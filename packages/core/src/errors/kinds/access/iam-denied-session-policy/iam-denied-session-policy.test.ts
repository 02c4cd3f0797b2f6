import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'because no session policy allows the bedrock:InvokeModelWithResponseStream action',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('iam-denied-session-policy');
});

test.each<unknown>([
  'User: arn:aws:sts::123456789012:assumed-role/a/b is not authorized to perform: bedrock:InvokeModel because no identity-based policy allows the bedrock:InvokeModel action',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('iam-denied-session-policy');
});
