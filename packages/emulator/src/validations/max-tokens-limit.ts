import type { Validation } from './validation.ts';

/** maxTokens is not above what the model can write. */
export const maxTokensLimit: Validation = {
  id: 'max-tokens-limit',
  source: 'bedrock-runtime, Converse wording; limits of the model cards',
  converse({ request, model }) {
    const { maxTokens } = request.inferenceConfig ?? {};
    return maxTokens !== undefined && maxTokens > model.maxTokens
      ? `The maximum tokens you requested exceeds the model limit of ${model.maxTokens}. Try again with a maximum tokens value that is lower than ${model.maxTokens}.`
      : undefined;
  },
  model({ body, baseModelId, model }) {
    const { max_tokens: wanted } = body;
    if (typeof wanted === 'number' && wanted < 1) {
      return 'max_tokens: Input should be greater than or equal to 1';
    }
    return typeof wanted === 'number' && wanted > model.maxTokens
      ? `max_tokens: ${wanted} > ${model.maxTokens}, which is the maximum allowed number of output tokens for ${baseModelId.replace('anthropic.', '').replace(/-v\d+(:\d+)?$/, '')}`
      : undefined;
  },
};
