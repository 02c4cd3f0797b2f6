import type { KindDefinition } from '../../definition.ts';

/** More tokens than the model's context window. */
export const contextWindowExceeded = {
  kind: 'context-window-exceeded',
  family: 'content',
  retry: 'no',
  fallback: 'other-model',
  fix: 'request',
  title: "The conversation is longer than the model's context window",
  phrases: [
    'input is too long',
    'prompt is too long',
    'exceed context limit',
    'too many total text bytes',
    'maximum context length',
    'exceed model maximum',
    'context window error',
  ],
  alternatives: ['request-too-large'],
} as const satisfies KindDefinition;
