import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'No value provided for input HTTP label: modelId.',

  'The provided model identifier is invalid.',
  'litellm.BadRequestError: BedrockException - {"message":"The provided model identifier is invalid."}',
  '/chat/completions: Invalid model name passed in model=sonnet. Call `/v1/models` to view available models for your key.',
  'Model amazon-bedrock/anthropic.claude-opus-4-5-20251101-v1:0 is not valid',
  'Error: Invalid ARN format. ARN should follow the pattern: arn:aws:bedrock:region:account-id:resource-type/resource-name',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('invalid-model-id');
});

test.each<unknown>(['This model version has reached the end of its life.'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('invalid-model-id');
  },
);
