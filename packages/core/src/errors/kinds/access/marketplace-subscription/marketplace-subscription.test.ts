import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'Model access is denied due to IAM user or service role is not authorized to perform the required AWS Marketplace actions (aws-marketplace:ViewSubscriptions)',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('marketplace-subscription');
});
