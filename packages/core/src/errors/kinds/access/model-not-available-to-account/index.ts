import type { KindDefinition } from '../../definition.ts';

/** The model is not offered to this account. */
export const modelNotAvailableToAccount = {
  kind: 'model-not-available-to-account',
  family: 'access',
  retry: 'no',
  fallback: 'other-model',
  fix: 'access',
  title: 'The model is not offered to this account',
  phrases: [
    "model isn't available right now",
    'is not available for this account',
    'not authorized to access this model',
  ],
} as const satisfies KindDefinition;
