import type { KindDefinition } from '../../definition.ts';

/** The model refuses a conversation that ends with an assistant turn. */
export const prefillNotSupported = {
  kind: 'prefill-not-supported',
  family: 'conversation',
  retry: 'no',
  fallback: 'other-model',
  fix: 'request',
  title: 'The model takes no assistant turn at the end',
  phrases: [
    'assistant message prefill',
    'must end with a user message',
    'last turn in the conversation to be a user message',
  ],
  recognises: ({ text }) => /pre-?fill/.test(text) && /n[o']t support/.test(text),
} as const satisfies KindDefinition;
