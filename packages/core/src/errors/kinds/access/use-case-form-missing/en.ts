import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const useCaseFormMissing: Remedy = {
  title: "Anthropic's use case details are missing",
  meaning:
    'Anthropic asks once per account or organisation how its models will be used; the form has not been sent.',
  steps: () => [
    'Send the form: Bedrock console, model catalogue, an Anthropic model; or `aws bedrock put-use-case-for-model-access`.',
    'Wait up to 15 minutes, then try again.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html',
};
