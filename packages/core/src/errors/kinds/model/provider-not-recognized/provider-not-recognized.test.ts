import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'litellm.llms.bedrock.common_utils.BedrockError: Bedrock HTTPX: Unknown provider=us, model=us.anthropic.claude',
  'LLM Provider NOT provided',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('provider-not-recognized');
});

test.each<unknown>(['The provided model identifier is invalid.'])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('provider-not-recognized');
});
