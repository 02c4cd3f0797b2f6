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
  phrases: [
    // Behind it stands the id, and often enough the end of what a log keeps.
    'invocation of model id ',
    'on-demand throughput',
  ],
  cure: ({ modelId, region }) => {
    const value = profileFor(modelId, region);
    return { rule: 'use-inference-profile', ...(value === undefined ? {} : { value }) };
  },
} as const satisfies KindDefinition;
