import { profileFor } from '../../../../models/profile-for.ts';
import type { KindDefinition } from '../../definition.ts';

/** The model needs an inference profile. */
export const onDemandNotSupported = {
  kind: 'on-demand-not-supported',
  family: 'model',
  retry: 'no',
  fallback: 'other-model',
  fix: 'request',
  title: 'The model needs an inference profile',
  phrases: ["on-demand throughput isn't supported", 'with on-demand throughput is not supported'],
  cure: ({ modelId, region }) => {
    const value = profileFor(modelId, region);
    return { rule: 'use-inference-profile', ...(value === undefined ? {} : { value }) };
  },
} as const satisfies KindDefinition;
