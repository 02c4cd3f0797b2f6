import type { Remedy } from '../../../types.ts';
import { allowStatement } from '../allow-statement.ts';

/** The remedy in English. */
export const iamDeniedIdentity: Remedy = {
  title: 'No IAM policy allows the call',
  meaning:
    "The caller's policies do not allow this action on this resource. Converse needs `bedrock:InvokeModel`, streaming needs `bedrock:InvokeModelWithResponseStream`.",
  steps: (facts) => [
    ...(facts.explicitDeny
      ? [
          'A statement denies it explicitly, and no other statement can allow it then: find the `"Effect": "Deny"` in the policies of the caller.',
        ]
      : []),
    `Add to the policy of ${facts.principal ? `\`${facts.principal}\`` : 'the caller'}: \`${allowStatement(facts)}\``,
    "For a profile, allow the profile's ARN and the foundation model's ARN in each destination region; for `global.` also `arn:aws:bedrock:::foundation-model/*`.",
    'Check with `aws sts get-caller-identity` that the call is made as who you think.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html',
};
