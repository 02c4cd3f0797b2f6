import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'User: x is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:::foundation-model/a with an explicit deny in a service control policy',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('iam-denied-scp');
});

test.each<unknown>([
  'Failed to parse the arguments: {"query": "how do I fix service control policy errors"}',

  'User: arn:aws:iam::123456789012:user/a is not authorized to perform: bedrock:InvokeModel because no permissions boundary allows the bedrock:InvokeModel action',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('iam-denied-scp');
});
