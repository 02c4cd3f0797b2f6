import type { KindDefinition } from '../../definition.ts';

/** What clients with a list of models say of a name that is not on it. */
const MODEL_NOT_VALID = /^(?:error: )?model \S{1,200} is not valid\b/;

/** The model id is not one that Bedrock knows in this region. */
export const invalidModelId = {
  kind: 'invalid-model-id',
  family: 'model',
  retry: 'no',
  fallback: 'other-model',
  fix: 'request',
  title: 'Bedrock does not know this model id here',
  phrases: [
    'model identifier is invalid',
    // Roo Code.
    'invalid arn format',
    "at 'modelid' failed to satisfy constraint",
    'at `modelid` failed to satisfy constraint',
    // The AWS SDK for JavaScript, of none.
    'input http label: modelid',
    // LiteLLM's proxy, route_llm_request.py, of a name that is no model group.
    'invalid model name passed in model=',
  ],
  recognises: ({ text }) => MODEL_NOT_VALID.test(text),
  // The same sentence answers a profile of another geography than the region's.
  alternatives: ['inference-profile-not-found', 'model-not-found', 'region-not-supported'],
} as const satisfies KindDefinition;
