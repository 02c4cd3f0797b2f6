import type { KindDefinition } from '../../definition.ts';
import { placeFacts } from '../place-facts.ts';

/** A message whose content is an empty list or empty string. */
export const emptyContent = {
  kind: 'empty-content',
  family: 'conversation',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A message is empty',
  phrases: [
    'must have non-empty content',
    'must contain non-empty content',
    'content: must be a non-empty array',
    'invalid message content: empty string',
    'content: list should have at least 1 item',
    ".content' failed to satisfy constraint: member must have length greater",
  ],
  recognises: ({ text }) =>
    text.includes('content field in the message object at') && text.includes('is empty'),
  facts: placeFacts,
  alternatives: ['blank-text-block'],
} as const satisfies KindDefinition;
