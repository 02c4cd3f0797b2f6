import type { KindDefinition } from '../../definition.ts';
import { deniedFacts } from '../denied-facts.ts';

/** No IAM policy of the caller allows the action. */
export const iamDeniedIdentity = {
  kind: 'iam-denied-identity',
  family: 'access',
  retry: 'no',
  fallback: 'other-model',
  fix: 'access',
  title: 'No IAM policy allows the call',
  phrases: ['because no identity-based policy allows', 'not authorized to perform'],
  names: ['AccessDeniedException', 'AccessDenied', 'NotAuthorized', 'permission_error'],
  statuses: [403],
  unless: ({ everything }) =>
    ['service control policy', 'permissions boundary', 'session policy'].some((policy) =>
      everything.includes(policy),
    ),
  facts: deniedFacts,
  alternatives: ['model-access-not-granted'],
} as const satisfies KindDefinition;
