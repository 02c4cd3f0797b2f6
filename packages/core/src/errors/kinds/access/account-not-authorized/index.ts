import type { KindDefinition } from '../../definition.ts';

/** The account may not call this API (in this region). */
export const accountNotAuthorized = {
  kind: 'account-not-authorized',
  family: 'access',
  retry: 'no',
  fallback: 'other-region',
  fix: 'access',
  title: 'The account may not call this API here',
  phrases: ['account is not authorized to invoke'],
  names: ['OptInRequired', 'SubscriptionRequiredException'],
} as const satisfies KindDefinition;
