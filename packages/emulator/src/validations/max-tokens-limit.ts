import type { Validation } from './validation.ts';

/** maxTokens is not above what the model can write. */
export const maxTokensLimit: Validation = {
  id: 'max-tokens-limit',
  source: 'bedrock-runtime Converse wording; limits of the model cards',
  converse({ request, model }) {
    const { maxTokens } = request.inferenceConfig ?? {};
    return model && maxTokens !== undefined && maxTokens > model.maxTokens
      ? `The maximum tokens you requested exceeds the model limit of ${model.maxTokens}. Try again with a maximum tokens value that is lower than ${model.maxTokens}.`
      : undefined;
  },
};
