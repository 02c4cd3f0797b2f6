import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const ssoExpired: Remedy = {
  title: 'The SSO session has expired',
  meaning: 'The IAM Identity Center session of this profile is over.',
  steps: () => ['Run `aws sso login --profile <profile>`, then try again.'],
  link: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html',
};
