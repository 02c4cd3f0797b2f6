import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const invalidBetaFlag: Remedy = {
  title: 'A beta flag that Bedrock does not take',
  meaning:
    'The request names an Anthropic beta (`anthropic_beta`) that Bedrock does not know, or does not offer for this model. Bedrock keeps a list of its own; flags of the first-party API are refused.',
  steps: () => [
    'Remove the flag from `additionalModelRequestFields.anthropic_beta` (Converse), `anthropic_beta` (InvokeModel) or the `anthropic-beta` header.',
    'Claude Code: set `CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1` and update. A proxy in between should filter the header instead of passing it on.',
    'Leave out flags of features that have become standard: a model of today needs no flag for a 1M context, interleaved thinking or longer answers where it has them.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages-request-response.html',
};
