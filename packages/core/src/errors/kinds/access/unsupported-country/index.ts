import type { KindDefinition } from '../../definition.ts';

/** Anthropic models are not allowed from this country. */
export const unsupportedCountry = {
  kind: 'unsupported-country',
  family: 'access',
  retry: 'no',
  fallback: 'other-model',
  fix: 'access',
  title: 'Anthropic models are not allowed from this country',
  phrases: ['not allowed from unsupported countries'],
} as const satisfies KindDefinition;
