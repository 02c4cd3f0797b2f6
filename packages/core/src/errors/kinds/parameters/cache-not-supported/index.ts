import type { KindDefinition } from '../../definition.ts';

/** Prompt caching asked of a model without it. */
export const cacheNotSupported = {
  kind: 'cache-not-supported',
  family: 'parameters',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'The model takes no prompt caching',
  phrases: [
    'did not allow prompt caching',
    'support prompt caching',
    'prompt caching is not supported',
    'prompt caching is only supported',
    'support the cachepoint field',
  ],
  alternatives: ['model-access-not-granted'],
} as const satisfies KindDefinition;
