import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const maxTokensTooLarge: Remedy = {
  title: "Max tokens is over the model's limit",
  meaning: 'The request asks for more output tokens than the model can write.',
  steps: () => [
    'Lower `maxTokens` to the limit that the error names.',
    'Wrap the model with `withCaprock(...)`: it does this by itself and reports it.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html',
};
