import { markedForCache } from './support/cache-control-places.ts';
import type { Validation } from './validation.ts';

/** cache_control goes on no empty text and on no thinking. */
export const cacheControlTarget: Validation = {
  id: 'cache-control-target',
  source:
    'Messages API wording (empty text); thinking: wording not seen, after other members that are not known',
  model({ body }) {
    const marked = markedForCache(body);
    if (marked.some(({ block }) => block.type === 'text' && block.text === '')) {
      return 'cache_control cannot be set for empty text blocks';
    }
    const thought = marked.find(
      ({ block }) => block.type === 'thinking' || block.type === 'redacted_thinking',
    );
    return thought && `${thought.tagged}.cache_control: Extra inputs are not permitted`;
  },
};
