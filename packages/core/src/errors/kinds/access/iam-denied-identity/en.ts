import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { allowStatement } from '../allow-statement.ts';

/** The remedy in English. */
export const iamDeniedIdentity: Remedy = {
  title: 'No IAM policy allows the call',
  meaning:
    "The caller's policies do not allow this action on this resource. Converse needs `bedrock:InvokeModel`, streaming needs `bedrock:InvokeModelWithResponseStream`.",
  steps: (facts) => [
    ...(facts.action?.startsWith('sts:Assume')
      ? [
          'The trust policy of the role decides who may take it: allow the caller there, with the same action.',
        ]
      : []),
    changeOf(facts),
    "For a profile, allow the profile's ARN and the foundation model's ARN in each destination region; for `global.` also `arn:aws:bedrock:::foundation-model/*`.",
    'Check with `aws sts get-caller-identity` that the call is made as who you think.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html',
};

/** Which policy to change; a statement that denies cannot be outweighed by one that allows. */
function changeOf(facts: DiagnosisFacts): string {
  const statement = `\`${allowStatement(facts)}\``;
  const { policyType, principal, explicitDeny } = facts;
  if (policyType === 'vpc endpoint policy') {
    return `The policy of the VPC endpoint decides, not the one of the caller: let it allow ${statement}, or leave that route (VPN, private DNS).`;
  }
  if (policyType === 'resource control policy') {
    return 'A resource control policy of the AWS organisation denies it: whoever administers the organisation must change it.';
  }
  if (explicitDeny) {
    return 'A statement denies it explicitly, and no other statement can allow it then: find the `"Effect": "Deny"` in the policies of the caller and narrow it.';
  }
  return `Add to the policy of ${principal ? `\`${principal}\`` : 'the caller'}: ${statement}`;
}
