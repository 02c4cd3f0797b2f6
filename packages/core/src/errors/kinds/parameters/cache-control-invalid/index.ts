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
    'cache_control cannot be set',
    'cachepoint.',
  ],
  recognises: ({ text }) => /content\.\d{1,5}\.type: field required/.test(text),
  alternatives: ['content-block-malformed'],
} as const satisfies KindDefinition;
