import type { KindDefinition } from '../../definition.ts';

/** Max tokens over the model's limit. */
export const maxTokensTooLarge = {
  kind: 'max-tokens-too-large',
  family: 'parameters',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: "Max tokens is over the model's limit",
  phrases: [
    'maximum tokens you requested exceeds the model limit',
    'maximum allowed number of output tokens',
  ],
} as const satisfies KindDefinition;
