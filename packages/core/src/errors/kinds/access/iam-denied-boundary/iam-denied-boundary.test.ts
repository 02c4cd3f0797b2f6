import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>(['because no permissions boundary allows the bedrock:InvokeModel action'])(
  'recognises %j',
  (thrown) => {
    expect(classifyError(thrown).kind).toBe('iam-denied-boundary');
  },
);

test.each<unknown>([
  'User: arn:aws:iam::123456789012:user/a is not authorized to perform: bedrock:InvokeModel with an explicit deny in a service control policy',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('iam-denied-boundary');
});
