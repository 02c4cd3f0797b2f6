import type { KindDefinition } from '../../definition.ts';

/** The Marketplace subscription of the model is missing or pending. */
export const marketplaceSubscription = {
  kind: 'marketplace-subscription',
  family: 'access',
  retry: 'no',
  fallback: 'other-model',
  fix: 'access',
  title: 'The Marketplace subscription is missing or pending',
  phrases: ['aws-marketplace:', 'aws marketplace', 'marketplace subscription'],
  names: ['MPAgreementBeingCreated'],
} as const satisfies KindDefinition;
