import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const inferenceProfileNotFound: Remedy = {
  title: 'The inference profile does not exist here',
  meaning: 'The profile id or ARN is not one of this account and region.',
  steps: () => [
    'Run `npx caprock resolve "<name>" --region <region>`: it prints the id that works there.',
    'List what there is: `aws bedrock list-inference-profiles --region <region>`.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html',
};
