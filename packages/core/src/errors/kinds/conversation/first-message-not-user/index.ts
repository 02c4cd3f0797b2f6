import type { KindDefinition } from '../../definition.ts';
import { placeFacts } from '../place-facts.ts';

/** The first non-system message is not the user's. */
export const firstMessageNotUser = {
  kind: 'first-message-not-user',
  family: 'conversation',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: "The first message is not the user's",
  phrases: [
    'must start with a user message',
    'first message must be from the user',
    'first message must be a user message',
  ],
  recognises: ({ text }) => text.includes('first message must use the') && text.includes('role'),
  facts: placeFacts,
  alternatives: ['no-user-message'],
} as const satisfies KindDefinition;
