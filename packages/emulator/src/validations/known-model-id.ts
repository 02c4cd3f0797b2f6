import type { Validation } from './validation.ts';

/** The id must name a model or a profile that can be called from the region. */
export const knownModelId: Validation = {
  id: 'known-model-id',
  status: 400,
  exception: 'ValidationException',
  source: 'https://github.com/pydantic/pydantic-ai (models/bedrock.py, live tests)',
  check: ({ lookup }) =>
    lookup.outcome === 'unknown' ? 'The provided model identifier is invalid.' : undefined,
};
