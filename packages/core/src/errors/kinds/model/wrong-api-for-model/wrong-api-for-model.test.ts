import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  "The model 'anthropic.claude-haiku-4-5' does not support the '/v1/chat/completions' API",

  'AiError: Anthropic Messages API is not supported for model \\"x\\"',
  "The provided model doesn't support counting tokens.",

  '"claude-3-sonnet-20240229" is not supported on this API. Please use the Messages API instead.',
  'invoke is blocked please use converse',
  'prompt must start with "\n\nHuman:" turn after an optional system prompt',
  "Prompt must alternate between '\n\nHuman:' and '\n\nAssistant:'.",
  'Invalid prompt: prompt must start with "\n\nHuman:" turn, prompt must end with "\n\nAssistant:" turn',
  'Document input not supported for token counting',
  'Anthropic messages provider config not found for model: anthropic.claude-sonnet-4-6',
  'Claude v3 models are not supported by this LLM.Please use ChatBedrock instead.',
  'NotImplementedError: Provider anthropic model does not support chat.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('wrong-api-for-model');
});

test.each<unknown>(['The provided model identifier is invalid.'])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('wrong-api-for-model');
});
