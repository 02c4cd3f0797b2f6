import type { Remedy } from '../../../types.ts';
import { allowStatement } from '../allow-statement.ts';

/** The remedy in English. */
export const iamDeniedBoundary: Remedy = {
  title: 'A permissions boundary denies the call',
  meaning: 'The permissions boundary of the role or user does not allow this action.',
  steps: (facts) => [
    `Add to the boundary, as well as to the policy: \`${allowStatement(facts)}\``,
    'Give the error to whoever administers the account: they can read which policy denies it.',
  ],
  link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
};
