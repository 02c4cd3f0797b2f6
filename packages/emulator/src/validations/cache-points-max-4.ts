import { markedForCache } from './support/cache-control-places.ts';
import type { Validation } from './validation.ts';

/** At most four cache points over tools, system and messages. */
export const cachePointsMax4: Validation = {
  id: 'cache-points-max-4',
  source: 'live wording of the Messages API',
  model({ body }) {
    const { length: count } = markedForCache(body);
    return count > 4
      ? `A maximum of 4 blocks with cache_control may be provided. Found ${count}.`
      : undefined;
  },
};
