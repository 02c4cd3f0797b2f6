import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const expiredCredentials: Remedy = {
  title: 'The credentials have expired',
  meaning: 'The session token of these temporary credentials is past its time.',
  steps: () => [
    'Get new ones: `aws sso login --profile <profile>`, or fetch the role or keys anew.',
    'Let the SDK read a profile or role instead of copied keys: it renews them by itself.',
    'Remove a stale `AWS_SESSION_TOKEN` from the environment and from `.env`.',
  ],
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
};
