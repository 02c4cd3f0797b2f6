import type { KindDefinition } from '../../definition.ts';

/** A gateway cannot tell the provider or route from the model name. */
export const providerNotRecognized = {
  kind: 'provider-not-recognized',
  family: 'model',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'The gateway cannot tell the provider',
  phrases: ['unknown provider=', 'llm provider not provided', 'unable to infer model provider'],
} as const satisfies KindDefinition;
