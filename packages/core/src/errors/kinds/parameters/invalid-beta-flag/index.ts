import type { KindDefinition } from '../../definition.ts';

/** An anthropic beta flag that Bedrock does not take. */
export const invalidBetaFlag = {
  kind: 'invalid-beta-flag',
  family: 'parameters',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A beta flag that Bedrock does not take',
  phrases: ['invalid beta flag'],
  recognises: ({ text }) =>
    (text.includes('anthropic-beta') || text.includes('anthropic_beta')) &&
    (text.includes('unexpected value') ||
      text.includes('invalid') ||
      text.includes('not supported')),
  alternatives: ['schema-extraneous-key'],
} as const satisfies KindDefinition;
