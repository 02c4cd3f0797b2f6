import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const ssoExpired: Remedy = {
  title: 'The SSO session has expired',
  meaning: 'The IAM Identity Center session of this profile is over.',
  steps: () => [
    'Run `aws sso login --profile <profile>`, then try again.',
    'Where it says so right after a login, `aws sts get-caller-identity` tells whether the session is good: if it is, the client looks for the token elsewhere; update it.',
  ],
  link: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html',
};
