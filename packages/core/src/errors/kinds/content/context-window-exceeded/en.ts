import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const contextWindowExceeded: Remedy = {
  title: "The conversation is longer than the model's context window",
  meaning: 'Input and reserved output together do not fit the model.',
  steps: () => [
    'Shorten the history: summarise old turns or drop old tool results.',
    'Lower `maxTokens`, or use a model with a larger window.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html',
};
