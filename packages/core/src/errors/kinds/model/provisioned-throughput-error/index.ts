import type { KindDefinition } from '../../definition.ts';

/** A provisioned model that is not ready or not there. */
export const provisionedThroughputError = {
  kind: 'provisioned-throughput-error',
  family: 'model',
  retry: 'no',
  fallback: 'other-model',
  fix: 'access',
  title: 'The provisioned model is not ready',
  recognises: ({ text }) =>
    text.includes('provisioned model') &&
    /not in service|not ready|does not exist|could not be found|being created/.test(text),
} as const satisfies KindDefinition;
