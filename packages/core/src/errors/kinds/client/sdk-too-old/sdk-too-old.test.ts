import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  "litellm.APIConnectionError: Missing boto3 to call bedrock. Run 'pip install boto3'.",

  "AttributeError: 'BedrockRuntime' object has no attribute 'converse_stream'",
  'AI_UnsupportedModelVersionError: Unsupported model version v3 for provider "amazon-bedrock" and model "us.anthropic.claude-sonnet-4-6".',

  "Parameter validation failed: Unknown parameter in system[1]: 'cachePoint', must be one of: text, guardContent.",
  'AI_TypeValidationError: Type validation failed: [{"code":"invalid_type","expected":"nonoptional","message":"Invalid input: expected nonoptional, received undefined"}]',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('sdk-too-old');
});

test.each<unknown>([
  'Parameter validation failed: Missing required parameter in input: "messages"',
  'Invalid input: expected string, received undefined',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('sdk-too-old');
});
