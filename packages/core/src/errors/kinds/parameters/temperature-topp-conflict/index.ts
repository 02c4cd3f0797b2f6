import type { KindDefinition } from '../../definition.ts';
import { dropSampling } from '../drop-sampling.ts';

/** Temperature and top_p both given to a model that takes one. */
export const temperatureToppConflict = {
  kind: 'temperature-topp-conflict',
  family: 'parameters',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'Temperature and top_p exclude each other',
  recognises: ({ text }) =>
    text.includes('temperature') &&
    /top_?p/.test(text) &&
    /cannot both be|only one of|use only one/.test(text),
  facts: () => ({ parameter: 'top_p' }),
  cure: dropSampling,
} as const satisfies KindDefinition;
