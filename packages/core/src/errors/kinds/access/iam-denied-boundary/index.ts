import type { KindDefinition } from '../../definition.ts';
import { deniedFacts } from '../denied-facts.ts';

/** A permissions boundary denies the action. */
export const iamDeniedBoundary = {
  kind: 'iam-denied-boundary',
  family: 'access',
  retry: 'no',
  fallback: 'none',
  fix: 'access',
  title: 'A permissions boundary denies the call',
  phrases: ['permissions boundary'],
  facts: deniedFacts,
} as const satisfies KindDefinition;
