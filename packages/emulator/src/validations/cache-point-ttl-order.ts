import { markedForCache } from './support/cache-control-places.ts';
import type { Validation } from './validation.ts';

/** Along tools, system and messages no cache point lives longer than one before it. */
export const cachePointTtlOrder: Validation = {
  id: 'cache-point-ttl-order',
  source: 'a report to the Portkey gateway over Bedrock, with the whole sentence',
  model({ body }) {
    const marked = markedForCache(body);
    const short = marked.findIndex(({ ttl }) => ttl !== '1h');
    const late = short < 0 ? undefined : marked.slice(short).find(({ ttl }) => ttl === '1h');
    return (
      late &&
      `${late.at}.cache_control.ttl: a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block. Note that blocks are processed in the following order: \`tools\`, \`system\`, \`messages\`.`
    );
  },
};
