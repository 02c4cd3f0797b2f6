import type { KindDefinition } from '../../definition.ts';

/** Too many tokens per minute. */
export const throttledTokens = {
  kind: 'throttled-tokens',
  family: 'capacity',
  retry: 'backoff',
  fallback: 'any',
  fix: 'wait',
  title: 'Too many tokens in this minute',
  phrases: [
    'input tokens per minute',
    'output tokens per minute',
    'too many tokens, please wait',
    'too many tokens per minute',
    'too many input tokens',
  ],
} as const satisfies KindDefinition;
