import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const iamDeniedScp: Remedy = {
  title: 'A service control policy denies the call',
  meaning:
    'A policy of the AWS organisation denies this action; global and geographic profiles reach regions that such policies often close.',
  steps: () => [
    'Let the policy allow every destination region of the profile; for `global.` also `aws:RequestedRegion` `unspecified`.',
    'Or use a profile whose regions are allowed.',
    'Give the error to whoever administers the account: they can read which policy denies it.',
  ],
  link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
};
