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
    'guardrail configuration',
    'guardrail version',
    'guardrailidentifier and guardrailversion',
    "guardrailidentifier' failed",
    "guardrailversion' failed",
    'guardrailconfig.',
  ],
  recognises: ({ text }) =>
    text.includes('guardrail') && /does not exist|not found|is (?:invalid|not valid)/.test(text),
  alternatives: ['iam-denied-identity'],
} as const satisfies KindDefinition;
