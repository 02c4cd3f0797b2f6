import type { Validation } from './validation.ts';

/** A legacy model is closed to accounts that have not used it lately. */
export const legacyModelInactive: Validation = {
  id: 'legacy-model-inactive',
  status: 404,
  exception: 'ResourceNotFoundException',
  source: 'https://github.com/aws-samples/amazon-bedrock-workshop/issues/386',
  world: ({ world, lookup }) =>
    lookup.outcome === 'found' && world.access[lookup.id]?.legacyInactive
      ? 'Access denied. This Model is marked by provider as Legacy and you have not been actively using the model in the last 15 days. Please upgrade to an active model on Amazon Bedrock'
      : undefined,
};
