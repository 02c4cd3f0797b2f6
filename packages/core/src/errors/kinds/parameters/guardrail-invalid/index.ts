import type { KindDefinition } from '../../definition.ts';

/** Guardrail id or version wrong, or guardrail misused. */
export const guardrailInvalid = {
  kind: 'guardrail-invalid',
  family: 'parameters',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'The guardrail is wrong',
  phrases: [
    'guardrail identifier',
    'guardrail was enabled but',
    'guardrailidentifier',
    'guardrailversion',
  ],
} as const satisfies KindDefinition;
