import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const maxTokensTooLarge: Remedy = {
  title: "Max tokens is over the model's limit",
  meaning: 'The request asks for more output tokens than the model can write.',
  steps: (facts) => [
    facts.limit === undefined
      ? 'Lower `maxTokens` to the limit of the model.'
      : `Set \`maxTokens\` to ${facts.limitExclusive === true ? `less than ${facts.limit}` : `${facts.limit} at most`}.`,
    'Limits: 32,000 for Opus 4 and 4.1; 64,000 for Sonnet 4, Sonnet 4.5, Haiku 4.5 and Opus 4.5; 128,000 for 4.6 and newer.',
    'With a thinking budget the sum counts: the budget is part of max tokens, and some frameworks add it on top.',
    'Wrap the model with `withCaprock(...)`: it clamps max tokens to the limit by itself, learns a limit that it did not know, and reports it.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InferenceConfiguration.html',
};
