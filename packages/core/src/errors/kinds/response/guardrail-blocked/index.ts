import type { KindDefinition } from '../../definition.ts';

/** A guardrail blocked the input or the output. */
export const guardrailBlocked = {
  kind: 'guardrail-blocked',
  family: 'response',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A guardrail blocked it',
  phrases: [
    'violated guardrail policy',
    'guardrail_intervened',
    'blocked by guardrail',
    'model cannot answer this question',
  ],
} as const satisfies KindDefinition;
