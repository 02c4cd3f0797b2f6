import { placeFacts } from '../../conversation/place-facts.ts';
import type { KindDefinition } from '../../definition.ts';

/** An assistant turn must begin with (or keep) its thinking block, or may not end with one. */
export const thinkingBlockMissing = {
  kind: 'thinking-block-missing',
  family: 'thinking',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A thinking block is missing',
  phrases: [
    'must start with a thinking block',
    'first block must be',
    'final block in an assistant message cannot be',
  ],
  recognises: ({ text }) =>
    (text.includes('redacted_thinking') && text.includes('but found')) ||
    (text.includes('thinking') && text.includes('must be passed back')),
  facts: placeFacts,
  alternatives: ['thinking-block-invalid'],
} as const satisfies KindDefinition;
