import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const provisionedThroughputError: Remedy = {
  title: 'The provisioned model is not ready',
  meaning:
    'The provisioned model is being created, has been deleted, or belongs to another account.',
  steps: () => [
    'Look at it: `aws bedrock get-provisioned-model-throughput --provisioned-model-id <arn>`.',
    'Call the on-demand profile until it is in service.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prov-throughput.html',
};
