import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'An error occurred (ValidationException) when calling the PutUseCaseForModelAccess operation: Invalid form data.',

  'Model use case details have not been submitted for this account. Fill out the Anthropic use case details form before using the model.',
  'You have not filled out the request form',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('use-case-form-missing');
});

test.each<unknown>(["You don't have access to the model with the specified model ID."])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('use-case-form-missing');
  },
);
