import type { KindDefinition } from '../../definition.ts';

/** The installed client library is too old for the request. */
export const sdkTooOld = {
  kind: 'sdk-too-old',
  family: 'client',
  retry: 'no',
  fallback: 'none',
  fix: 'setup',
  title: 'The client library is too old',
  phrases: ["unknown service: 'bedrock-runtime'"],
  recognises: ({ text }) => text.includes('parameter validation failed: unknown parameter in'),
} as const satisfies KindDefinition;
