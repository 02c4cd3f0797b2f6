import type { Remedy } from '../../../types.ts';
import { allowStatement } from '../allow-statement.ts';

/** The remedy in English. */
export const iamDeniedSessionPolicy: Remedy = {
  title: 'A session policy denies the call',
  meaning: 'The policy that was passed when the role was assumed does not allow this action.',
  steps: (facts) => [
    `Assume the role without a session policy, or with one that holds: \`${allowStatement(facts)}\``,
    'Give the error to whoever administers the account: they can read which policy denies it.',
  ],
  link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
};
