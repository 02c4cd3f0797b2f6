import type { Validation } from './validation.ts';

/** An InvokeModel body says max_tokens and the version of its format. */
export const maxTokensRequiredInvoke: Validation = {
  id: 'max-tokens-required-invoke',
  source:
    'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html; wording not seen, after the Messages API',
  model({ body, api }) {
    if (api === 'converse') return undefined;
    const { anthropic_version: version, max_tokens: maxTokens } = body;
    if (version === undefined) return 'anthropic_version: Field required';
    if (version !== 'bedrock-2023-05-31') {
      return "anthropic_version: Input should be 'bedrock-2023-05-31'";
    }
    return maxTokens === undefined ? 'max_tokens: Field required' : undefined;
  },
};
