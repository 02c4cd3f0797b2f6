import { createOpenAICompatible, type OpenAICompatibleProvider } from '@ai-sdk/openai-compatible';
import type { AiSdkOptions } from '../options.ts';
import { withCaprock } from '../with-caprock.ts';

/** The provider of a gateway, as its users make it. */
export function plainLiteLlm(
  url: string,
  settings: Partial<Parameters<typeof createOpenAICompatible>[0]> = {},
): OpenAICompatibleProvider {
  return createOpenAICompatible({
    name: 'litellm',
    baseURL: `${url}/v1`,
    apiKey: 'sk-local-gateway',
    includeUsage: true,
    ...settings,
  });
}

/** The same through Caprock. */
export function liteLlm(url: string, options: AiSdkOptions = {}): OpenAICompatibleProvider {
  return withCaprock(plainLiteLlm(url), { gateway: true, onEvent: () => {}, ...options });
}
