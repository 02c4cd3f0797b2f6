import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  "litellm.APIConnectionError: Missing boto3 to call bedrock. Run 'pip install boto3'.",

  "AttributeError: 'BedrockRuntime' object has no attribute 'converse_stream'",
  'AI_UnsupportedModelVersionError: Unsupported model version v3 for provider "amazon-bedrock" and model "us.anthropic.claude-sonnet-4-6".',

  "Parameter validation failed: Unknown parameter in system[1]: 'cachePoint', must be one of: text, guardContent.",
  'Parameter validation failed:\nUnknown parameter in input: "guardrailIdentifier", must be one of: body, contentType, accept, modelId\nUnknown parameter in input: "guardrailVersion", must be one of: body, contentType, accept, modelId',
  'Unknown parameter in toolConfig.tools[0].toolSpec: "strict", must be one of: name, description, inputSchema',
  "TypeError: Messages.create() got an unexpected keyword argument 'thinking'",
  'AI_TypeValidationError: Type validation failed: [{"code":"invalid_type","expected":"nonoptional","message":"Invalid input: expected nonoptional, received undefined"}]',
  'Missing Dependency: Using the login credential provider requires an additional dependency. You will need to pip install "botocore[crt]"',
  'AI_TypeValidationError: Type validation failed: Value: {"contentBlockDelta":{"contentBlockIndex":0,"delta":{"citation":{}}}}.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('sdk-too-old');
});

test.each<unknown>([
  'Parameter validation failed: Unknown parameter in input: "top_k", must be one of: modelId, messages, system, inferenceConfig, toolConfig, performanceConfig',
  'Unknown parameter in toolConfig.toolChoice: "none", must be one of: auto, any, tool',
  "TypeError: run() got an unexpected keyword argument 'retries'",
  'Parameter validation failed: Missing required parameter in input: "messages"',
  'Invalid input: expected string, received undefined',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('sdk-too-old');
});
