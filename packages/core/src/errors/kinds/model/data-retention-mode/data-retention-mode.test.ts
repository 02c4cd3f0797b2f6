import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  "The model returned the following errors: data retention mode 'default' is not available for this model",
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('data-retention-mode');
});

test.each<unknown>(["You don't have access to the model with the specified model ID."])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('data-retention-mode');
  },
);
