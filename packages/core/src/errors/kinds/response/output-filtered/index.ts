import type { KindDefinition } from '../../definition.ts';

/** The provider's content filter blocked the output. */
export const outputFiltered = {
  kind: 'output-filtered',
  family: 'response',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'The answer was filtered',
  phrases: ['content filtering policy', 'content_filtered', 'blocked by our content filter'],
} as const satisfies KindDefinition;
