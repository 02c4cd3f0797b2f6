import { successorFor } from '../../../../models/successor-for.ts';
import type { KindDefinition } from '../../definition.ts';

/** The model has been retired. */
export const modelEndOfLife = {
  kind: 'model-end-of-life',
  family: 'model',
  retry: 'no',
  fallback: 'other-model',
  fix: 'request',
  title: 'The model has been retired',
  phrases: ['reached the end of its life', 'reached its end of life', 'end-of-life'],
  cure: ({ modelId, region }) => {
    const value = successorFor(modelId, region);
    return value === undefined ? undefined : { rule: 'use-successor', value };
  },
} as const satisfies KindDefinition;
