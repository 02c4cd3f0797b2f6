import { markedForCache } from './support/cache-control-places.ts';
import type { Validation } from './validation.ts';

/** cache_control in the body for a model without a cache; over Converse the front end says so first. */
export const cacheControlModelSupport: Validation = {
  id: 'cache-control-model-support',
  source: 'https://github.com/cline/cline/issues/2064 (InvokeModel, status 400)',
  model: ({ body, model, api }) =>
    api === 'invoke' && !model.promptCaching && markedForCache(body).length > 0
      ? 'You invoked an unsupported model or your request did not allow prompt caching. See the documentation for more information.'
      : undefined,
};
