import type { KindDefinition } from '../../definition.ts';
import { placeFacts } from '../place-facts.ts';

/** Two turns of one role in a row. */
export const rolesNotAlternating = {
  kind: 'roles-not-alternating',
  family: 'conversation',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'Two turns of one role in a row',
  phrases: ['must alternate between', 'roles in a row', 'potential consecutive user/tool blocks'],
  // The turns inside the one prompt of a text completion.
  unless: ({ text }) => text.includes('human:'),
  facts: placeFacts,
} as const satisfies KindDefinition;
