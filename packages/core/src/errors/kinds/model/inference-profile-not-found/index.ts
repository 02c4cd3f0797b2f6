import type { KindDefinition } from '../../definition.ts';

/** The inference profile does not exist or is not in this region. */
export const inferenceProfileNotFound = {
  kind: 'inference-profile-not-found',
  family: 'model',
  retry: 'no',
  fallback: 'other-model',
  fix: 'request',
  title: 'The inference profile does not exist here',
  recognises: ({ text }) =>
    text.includes('inference profile') && /does not exist|not (?:be )?found/.test(text),
} as const satisfies KindDefinition;
