import type { KindDefinition } from '../../definition.ts';
import { placeFacts } from '../place-facts.ts';

/** Reasoning content inside a user message. */
export const reasoningInUserMessage = {
  kind: 'reasoning-in-user-message',
  family: 'conversation',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'Reasoning inside a user message',
  phrases: ['user messages cannot contain reasoning'],
  recognises: ({ text }) =>
    /thinking|reasoning/.test(text) &&
    /only valid in|can only be in/.test(text) &&
    text.includes('assistant'),
  facts: placeFacts,
  alternatives: ['thinking-block-invalid'],
} as const satisfies KindDefinition;
