import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const profileNotFound: Remedy = {
  title: 'The AWS profile does not exist',
  meaning:
    'The named profile is not in `~/.aws/config` or `~/.aws/credentials`, or it is incomplete.',
  steps: () => [
    'List what there is: `aws configure list-profiles`.',
    'Set `AWS_PROFILE` to one of them, or unset it.',
  ],
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
};
