import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const guardrailInvalid: Remedy = {
  title: 'The guardrail is wrong',
  meaning:
    'The guardrail does not exist in this account and region, its version does not, or the request uses it in a way that Bedrock does not take.',
  steps: () => [
    'List what there is: `aws bedrock list-guardrails --region <region>`, and its versions: `aws bedrock list-guardrails --guardrail-identifier <id> --region <region>`.',
    'Send the id (or the ARN) together with a version: a number, or `DRAFT`. A guardrail lives in one region; a fallback to another region needs one there.',
    'Of another account: use the ARN, and allow `bedrock:ApplyGuardrail` on it for your role.',
    '"Guardrail was enabled but input is in incorrect format" means InvokeModel tags or `guardContent` blocks that do not fit: mark text with `guardContent` in Converse. Images there may be only PNG or JPEG.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-use-converse-api.html',
};
