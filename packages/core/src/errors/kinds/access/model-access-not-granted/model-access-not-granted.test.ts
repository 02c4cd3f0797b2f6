import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  "You don't have access to the model with the specified model ID.",
  {
    status: 401,
    message:
      "key not allowed to access model. This key can only access models=['fast']. Tried to access sonnet",
  },
  {
    status: 403,
    message: "team not allowed to access model. This team can only access models=['global-models']",
  },
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('model-access-not-granted');
});

test.each<unknown>([
  'User: arn:aws:iam::123456789012:user/a is not authorized to perform: bedrock:InvokeModel on resource: x because no identity-based policy allows the bedrock:InvokeModel action',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('model-access-not-granted');
});
