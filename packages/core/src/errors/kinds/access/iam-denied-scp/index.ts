import type { KindDefinition } from '../../definition.ts';
import { deniedFacts } from '../denied-facts.ts';

/** A service control policy denies the action. */
export const iamDeniedScp = {
  kind: 'iam-denied-scp',
  family: 'access',
  retry: 'no',
  fallback: 'other-region',
  fix: 'access',
  title: 'A service control policy denies the call',
  phrases: ['service control policy'],
  facts: deniedFacts,
} as const satisfies KindDefinition;
