import { markedForCache } from './support/cache-control-places.ts';
import type { Validation } from './validation.ts';

/** One hour is kept by the models of 4.5 and newer only; the others do not know the member. */
export const cachePointTtl: Validation = {
  id: 'cache-point-ttl',
  source:
    'https://github.com/pydantic/pydantic-ai/issues/3615 (a model without it); for a value that is none: wording not seen, after the Messages API',
  model({ body, model }) {
    const known = model.promptCaching?.ttl ?? ['5m'];
    const wrong = markedForCache(body).find(
      ({ ttl }) => ttl !== undefined && !known.includes(String(ttl)),
    );
    if (!wrong) return undefined;
    const says = known.includes('1h')
      ? "Input should be '5m' or '1h'"
      : 'Extra inputs are not permitted';
    return `${wrong.tagged}.cache_control.ephemeral.ttl: ${says}`;
  },
};
