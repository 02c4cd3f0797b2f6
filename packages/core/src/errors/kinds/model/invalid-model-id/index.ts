import type { KindDefinition } from '../../definition.ts';

/** The model id is not one that Bedrock knows in this region. */
export const invalidModelId = {
  kind: 'invalid-model-id',
  family: 'model',
  retry: 'no',
  fallback: 'other-model',
  fix: 'request',
  title: 'Bedrock does not know this model id here',
  phrases: ['provided model identifier is invalid', 'model identifier is invalid'],
  recognises: ({ text }) =>
    text.includes("at 'modelid' failed to satisfy constraint") ||
    text.includes('at `modelid` failed to satisfy constraint'),
} as const satisfies KindDefinition;
