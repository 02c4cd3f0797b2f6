import type { KindDefinition } from '../../definition.ts';

/** A service quota of the account is exceeded. */
export const serviceQuotaExceeded = {
  kind: 'service-quota-exceeded',
  family: 'capacity',
  retry: 'no',
  fallback: 'any',
  fix: 'access',
  title: 'A service quota is exceeded',
  phrases: ['service quota'],
  names: ['ServiceQuotaExceededException'],
} as const satisfies KindDefinition;
