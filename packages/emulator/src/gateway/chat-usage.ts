import type { Usage } from '../answers/usage.ts';

/**
 * The counts as LiteLLM tells them: what came from the cache and went into it belongs to the prompt.
 * @see https://github.com/BerriAI/litellm litellm/llms/bedrock/chat/converse_transformation.py, `_transform_usage`
 */
export function chatUsage({ input, output, cacheRead, cacheWrite }: Usage) {
  const prompt = input + cacheRead + cacheWrite;
  return {
    completion_tokens: output,
    prompt_tokens: prompt,
    total_tokens: prompt + output,
    completion_tokens_details: null,
    prompt_tokens_details: {
      audio_tokens: null,
      cached_tokens: cacheRead,
      text_tokens: null,
      image_tokens: null,
      cache_creation_tokens: cacheWrite,
    },
    cache_creation_input_tokens: cacheWrite,
    cache_read_input_tokens: cacheRead,
  };
}
