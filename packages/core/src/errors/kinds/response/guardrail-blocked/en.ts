import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const guardrailBlocked: Remedy = {
  title: 'A guardrail blocked it',
  meaning: 'A Bedrock guardrail answered instead of the model, for the input or the output.',
  steps: () => [
    'Look at the trace of the guardrail: which policy, which text.',
    'Change the wording, or the guardrail; do not resend the blocked turn with the history.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails.html',
};
