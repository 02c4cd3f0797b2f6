import { placeFacts } from '../../conversation/place-facts.ts';
import type { KindDefinition } from '../../definition.ts';

/** What stood before a replayed thinking block has changed. */
export const thinkingContextMismatch = {
  kind: 'thinking-context-mismatch',
  family: 'thinking',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'What stood before a thinking block has changed',
  phrases: ['bound to a different conversation', 'block is bound to'],
  facts: placeFacts,
  alternatives: ['thinking-signature-invalid'],
} as const satisfies KindDefinition;
