import type { Validation } from './validation.ts';

/** A current model is called through an inference profile, not by its bare id. */
export const inferenceProfileRequired: Validation = {
  id: 'inference-profile-required',
  source: 'https://github.com/anthropics/anthropic-sdk-python/issues/894',
  world: ({ lookup, modelId }) =>
    lookup.outcome === 'needs-profile'
      ? `Invocation of model ID ${modelId} with on-demand throughput isn’t supported. Retry your request with the ID or ARN of an inference profile that contains this model.`
      : undefined,
};
