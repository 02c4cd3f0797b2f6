import type { KindDefinition } from '../../definition.ts';

/** The model cannot be found (404), by Bedrock or by the client's own list. */
export const modelNotFound = {
  kind: 'model-not-found',
  family: 'model',
  retry: 'no',
  fallback: 'other-model',
  fix: 'request',
  title: 'The model cannot be found',
  phrases: ['could not resolve the foundation model', 'providermodelnotfounderror'],
  names: [
    'ProviderModelNotFoundError',
    'AI_NoSuchModelError',
    'ResourceNotFoundException',
    'NotFoundError',
  ],
  statuses: [404],
  recognises: ({ text }) => text.includes('model') && text.endsWith(' not found'),
} as const satisfies KindDefinition;
