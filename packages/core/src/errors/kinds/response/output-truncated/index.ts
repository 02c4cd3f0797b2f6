import type { KindDefinition } from '../../definition.ts';

/** The answer was cut at max tokens. */
export const outputTruncated = {
  kind: 'output-truncated',
  family: 'response',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'The answer was cut at max tokens',
  phrases: ['due to max_tokens limit', 'output token maximum'],
  names: ['MaxTokensReachedException'],
} as const satisfies KindDefinition;
