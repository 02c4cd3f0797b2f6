import type { KindDefinition } from '../../definition.ts';

/** The final assistant turn ends in white space. */
export const trailingWhitespace = {
  kind: 'trailing-whitespace',
  family: 'conversation',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'The last assistant turn ends in white space',
  phrases: ['cannot end with trailing whitespace', 'must not end with trailing whitespace'],
} as const satisfies KindDefinition;
