import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'BadCScoreException: Your account is not authorized to access this model',

  'anthropic.claude-opus-4-7 is not available for this account. You can explore other available models on Amazon Bedrock.',
  "API Error: 403 permission_error - This model isn't available right now. You can switch to another model",
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('model-not-available-to-account');
});

test.each<unknown>(["You don't have access to the model with the specified model ID."])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('model-not-available-to-account');
  },
);
