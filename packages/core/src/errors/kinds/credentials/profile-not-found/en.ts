import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const profileNotFound: Remedy = {
  title: 'The AWS profile does not exist',
  meaning:
    'The named profile is not in `~/.aws/config` or `~/.aws/credentials`, or it is incomplete.',
  steps: () => [
    'List what there is: `aws configure list-profiles`.',
    'It must be complete: both keys (`aws_access_key_id`, `aws_secret_access_key`), or an `sso_session`, or a `role_arn` with a `source_profile` or `credential_source`. Look for misspelt keys.',
    'Set `AWS_PROFILE` to one of them, or unset it.',
  ],
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
};
