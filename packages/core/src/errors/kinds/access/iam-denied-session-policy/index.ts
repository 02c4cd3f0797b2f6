import type { KindDefinition } from '../../definition.ts';
import { deniedFacts } from '../denied-facts.ts';

/** A session policy denies the action. */
export const iamDeniedSessionPolicy = {
  kind: 'iam-denied-session-policy',
  family: 'access',
  retry: 'no',
  fallback: 'none',
  fix: 'access',
  title: 'A session policy denies the call',
  phrases: ['session policy'],
  facts: deniedFacts,
} as const satisfies KindDefinition;
