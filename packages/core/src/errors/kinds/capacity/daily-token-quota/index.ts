import type { KindDefinition } from '../../definition.ts';

/** The tokens of the day are spent. */
export const dailyTokenQuota = {
  kind: 'daily-token-quota',
  family: 'capacity',
  retry: 'no',
  fallback: 'any',
  fix: 'wait',
  title: 'The tokens of this day are spent',
  phrases: ['too many tokens per day'],
} as const satisfies KindDefinition;
