import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const iamDeniedIdentity: Remedy = {
  title: 'No IAM policy allows the call',
  meaning:
    "The caller's policies do not allow this action on this resource. Converse needs `bedrock:InvokeModel`, streaming needs `bedrock:InvokeModelWithResponseStream`.",
  steps: (facts) => [
    `Allow ${facts.action ?? 'bedrock:InvokeModel'} on ${facts.resource ?? 'the inference profile, and on the foundation model in every destination region'}.`,
    "For a profile, allow the profile's ARN and the foundation model's ARN in each destination region; for `global.` also `arn:aws:bedrock:::foundation-model/*`.",
    'Check with `aws sts get-caller-identity` that the call is made as who you think.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html',
};
