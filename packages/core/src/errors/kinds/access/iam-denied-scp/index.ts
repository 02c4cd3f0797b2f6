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
  // Only as IAM says it: the words alone may be anybody's.
  recognises: ({ text }) =>
    text.includes('service control policy') && /deny|allows|authorized/.test(text),
  facts: deniedFacts,
} as const satisfies KindDefinition;
