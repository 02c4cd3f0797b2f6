import type { KindDefinition } from '../../definition.ts';

/** A service quota of the account is exceeded. */
export const serviceQuotaExceeded = {
  kind: 'service-quota-exceeded',
  family: 'capacity',
  retry: 'no',
  fallback: 'any',
  fix: 'access',
  title: 'A service quota is exceeded',
  // The last two: a budget of LiteLLM's proxy, answered with 400 or 429.
  phrases: ['service quota', 'budget has been exceeded', 'exceededbudget:'],
  names: ['ServiceQuotaExceededException'],
  // OpenRouter, without credits.
  statuses: [402],
} as const satisfies KindDefinition;
