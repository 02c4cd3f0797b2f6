import type { KindDefinition } from '../../definition.ts';

/** Temperature and top_p both given to a model that takes one. */
export const temperatureToppConflict = {
  kind: 'temperature-topp-conflict',
  family: 'parameters',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'Temperature and top_p exclude each other',
  phrases: ['cannot both be specified'],
} as const satisfies KindDefinition;
