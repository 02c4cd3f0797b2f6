import type { KindDefinition } from '../../definition.ts';

/** A parameter that the model or the gateway does not take. */
export const unsupportedParameter = {
  kind: 'unsupported-parameter',
  family: 'parameters',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'The model does not take a parameter',
  phrases: [
    'is deprecated for this model',
    'are not supported for this model',
    'does not support parameters',
    'drop unsupported params',
  ],
  names: ['UnsupportedParamsError'],
  recognises: ({ text }) =>
    (text.includes("doesn't support the") || text.includes('does not support the')) &&
    text.includes('field'),
  alternatives: ['thinking-mode-unsupported'],
} as const satisfies KindDefinition;
