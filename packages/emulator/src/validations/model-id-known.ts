import type { Validation } from './validation.ts';

/** The id must name a model or a profile that can be called from the region. */
export const modelIdKnown: Validation = {
  id: 'model-id-known',
  source: 'https://github.com/pydantic/pydantic-ai (models/bedrock.py, live tests)',
  world: ({ lookup }) =>
    lookup.outcome === 'unknown' ? 'The provided model identifier is invalid.' : undefined,
};
