import type { KindDefinition } from '../../definition.ts';
import { placeFacts } from '../place-facts.ts';

/** A text block that is empty or only white space. */
export const blankTextBlock = {
  kind: 'blank-text-block',
  family: 'conversation',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A text block is blank',
  phrases: [
    'must contain non-whitespace text',
    'text content blocks must be non-empty',
    '.text, value: 0, valid min length',
    ".text' failed to satisfy constraint: member must have length greater",
  ],
  recognises: ({ text }) => text.includes('the text field in the') && text.includes('is blank'),
  facts: placeFacts,
  alternatives: ['empty-content'],
} as const satisfies KindDefinition;
