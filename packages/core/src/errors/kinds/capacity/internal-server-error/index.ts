import type { KindDefinition } from '../../definition.ts';

/** Bedrock failed inside. */
export const internalServerError = {
  kind: 'internal-server-error',
  family: 'capacity',
  retry: 'backoff',
  fallback: 'any',
  fix: 'wait',
  title: 'Bedrock failed inside',
  phrases: [
    'the server encountered an internal error',
    'encountered an unexpected error during processing',
    // A header that Bedrock sets itself: no caller can have got it wrong.
    'invalid x-amzn-bedrock-',
    // Bedrock's endpoint in OpenAI's format.
    'server had an error while processing',
  ],
  recognises: ({ text }) => /^(?:500 )?internal server error/.test(text),
  names: ['InternalServerException', 'InternalServerError', 'InternalFailure', 'api_error'],
  // The same sentence with 424 is the model's failure.
  unless: ({ names, status }) => status === 424 || names.includes('ModelErrorException'),
  statuses: [500],
} as const satisfies KindDefinition;
