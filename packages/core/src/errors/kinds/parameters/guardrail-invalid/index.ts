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
    text.includes('guardrail') &&
    (text.includes('does not exist') ||
      text.includes('not found') ||
      text.includes('is invalid') ||
      text.includes('is not valid')),
  alternatives: ['iam-denied-identity'],
} as const satisfies KindDefinition;
