import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const invalidCredentials: Remedy = {
  title: 'AWS does not know these credentials',
  meaning:
    'The access key is wrong or deleted, or a session token of other credentials is sent along with it.',
  steps: () => [
    'Run `aws sts get-caller-identity` with the same environment.',
    'A key that begins with AKIA has no session token: unset `AWS_SESSION_TOKEN`.',
    'Make a new key, or sign in anew.',
  ],
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
};
