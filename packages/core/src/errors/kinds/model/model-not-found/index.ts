import { wordingOf } from '../../conversation/wording-of.ts';
import type { KindDefinition } from '../../definition.ts';

/** How the OpenAI-compatible endpoint `bedrock-mantle` says it. */
const NO_SUCH_MODEL = /the model '[^']{1,200}' does not exist/i;

/**
 * An id with the prefix of an inference profile there, which has none of them.
 * @see https://github.com/strands-agents/harness-sdk/issues/4359
 */
const PREFIXED =
  /the model '(?:us|us-gov|eu|apac|jp|au|ca|global)\.([a-z][\w-]{0,40}\.[\w.:-]{1,160})' does not exist/i;

/** The model cannot be found (404), by Bedrock or by the client's own list. */
export const modelNotFound = {
  kind: 'model-not-found',
  family: 'model',
  retry: 'no',
  fallback: 'other-model',
  fix: 'request',
  title: 'The model cannot be found',
  phrases: [
    'could not resolve the foundation model',
    'providermodelnotfounderror',
    'model not found',
    'requested model is not supported',
    // LlamaIndex and Claude Code.
    'unknown model: ',
    'issue with the selected model',
    // The agents' runtime, of the model or of the agent itself.
    "resource because it doesn't exist",
  ],
  names: [
    'ProviderModelNotFoundError',
    'AI_NoSuchModelError',
    'ResourceNotFoundException',
    'NotFoundError',
    'not_found_error',
  ],
  statuses: [404],
  recognises: ({ text }) =>
    (text.includes('model') && text.endsWith(' not found')) || NO_SUCH_MODEL.test(text),
  facts: (evidence) => {
    const idWithoutPrefix = PREFIXED.exec(wordingOf(evidence))?.[1];
    return idWithoutPrefix === undefined ? {} : { idWithoutPrefix };
  },
  // A bare 404 is a wrong address as often.
  alternatives: ['endpoint-wrong'],
} as const satisfies KindDefinition;
