import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'Model access is denied due to IAM user or service role is not authorized to perform the required AWS Marketplace actions (aws-marketplace:ViewSubscriptions)',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('marketplace-subscription');
});

test.each<unknown>(["You don't have access to the model with the specified model ID."])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('marketplace-subscription');
  },
);
