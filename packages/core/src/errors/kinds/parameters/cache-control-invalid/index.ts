import { numberAfter } from '../../conversation/number-after.ts';
import { placeFacts } from '../../conversation/place-facts.ts';
import type { KindDefinition } from '../../definition.ts';

/** Cache points: too many, wrong place, wrong TTL. */
export const cacheControlInvalid = {
  kind: 'cache-control-invalid',
  family: 'parameters',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A cache point is wrong',
  phrases: [
    '.cache_control',
    'blocks with cache_control',
    'cache_control cannot be',
    'cache_control` cannot be',
    'cache_control block',
    'cache point cannot',
    'invalid cache point',
    'cache points',
    'cachepoint.type',
    'cachepoint.ttl',
    'must not come after a ttl=',
  ],
  recognises: ({ text }) => /(?:content|system|tools)\.\d{1,6}\.type: field required/.test(text),
  facts: (evidence) => {
    const limit = numberAfter(evidence.text, 'a maximum of');
    return {
      ...placeFacts(evidence),
      ...(limit === undefined ? {} : { limit, limitUnit: 'cache points' }),
    };
  },
  alternatives: ['content-block-malformed', 'cache-not-supported'],
} as const satisfies KindDefinition;
