import type { KindDefinition } from '../../definition.ts';

/** The installed client library is too old for the request. */
export const sdkTooOld = {
  kind: 'sdk-too-old',
  family: 'client',
  retry: 'no',
  fallback: 'none',
  fix: 'setup',
  title: 'The client library is too old',
  phrases: [
    "unknown service: 'bedrock-runtime'",
    // zod 4.4 and later, of a tool call's start in providers that were written for zod before that.
    'expected nonoptional, received undefined',
    'parameter validation failed: unknown parameter in',
    // boto3 before Converse.
    "has no attribute 'converse",
    'missing boto3',
  ],
  names: ['AI_UnsupportedModelVersionError'],
} as const satisfies KindDefinition;
