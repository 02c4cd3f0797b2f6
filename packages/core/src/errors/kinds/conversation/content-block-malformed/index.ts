import type { KindDefinition } from '../../definition.ts';
import { placeFacts } from '../place-facts.ts';

/** A content block of an unknown type, or one that sets more than one member. */
export const contentBlockMalformed = {
  kind: 'content-block-malformed',
  family: 'conversation',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A content block is malformed',
  phrases: [
    'unsupported content block type:',
    'unexpected content block type',
    'unsupported message type',
    'invalid message passed in',
    'unsupported video',
    'blocks are only valid in',
    'blocks can only be in',
    'messages cannot contain',
    'if the role is user',
  ],
  recognises: ({ text }) =>
    (text.includes('object at') && text.includes('set one of the following keys')) ||
    (text.includes('content.') && text.includes('match any of the expected tags')),
  facts: placeFacts,
  alternatives: ['schema-violation', 'sdk-too-old'],
} as const satisfies KindDefinition;
