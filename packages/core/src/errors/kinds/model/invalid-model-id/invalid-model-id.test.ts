import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The provided model identifier is invalid.',
  'litellm.BadRequestError: BedrockException - {"message":"The provided model identifier is invalid."}',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('invalid-model-id');
});

test.each<unknown>(['This model version has reached the end of its life.'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('invalid-model-id');
  },
);
