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
  cure: () => ({ rule: 'use-inference-profile' }),
} as const satisfies KindDefinition;
