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
    /anthropic[-_]beta/.test(text) && /unexpected value|invalid|not supported/.test(text),
  alternatives: ['schema-extraneous-key'],
} as const satisfies KindDefinition;
