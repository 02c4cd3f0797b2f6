import type { KindDefinition } from '../../definition.ts';

/** The account has no access to the model yet. */
export const modelAccessNotGranted = {
  kind: 'model-access-not-granted',
  family: 'access',
  retry: 'no',
  fallback: 'other-model',
  fix: 'access',
  title: 'The account has no access to the model yet',
  phrases: [
    "don't have access to the model with the specified",
    'do not have access to the model',
    'model access is denied',
    // LiteLLM's proxy, of a key, a team or a user that may use other models only.
    'not allowed to access model. this',
  ],
  alternatives: ['iam-denied-identity', 'marketplace-subscription', 'use-case-form-missing'],
} as const satisfies KindDefinition;
