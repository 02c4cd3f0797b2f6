import { placeFacts } from '../../conversation/place-facts.ts';
import type { KindDefinition } from '../../definition.ts';

/** A thinking block that is malformed or was changed. */
export const thinkingBlockInvalid = {
  kind: 'thinking-block-invalid',
  family: 'thinking',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A thinking block is malformed',
  phrases: [
    'reasoningcontent.',
    'invalid reasoning content',
    'each thinking block must contain',
    'redacted_thinking.data',
    'thinking.thinking:',
  ],
  recognises: ({ text }) =>
    (text.includes('invalid') && text.includes('data') && text.includes('redacted_thinking')) ||
    /assistant\W[^.\n]{0,80} cannot contain .?thinking/.test(text) ||
    (text.includes('content.') &&
      text.includes('thinking:') &&
      /extra inputs|field required/.test(text)),
  facts: placeFacts,
  alternatives: ['thinking-signature-invalid'],
} as const satisfies KindDefinition;
