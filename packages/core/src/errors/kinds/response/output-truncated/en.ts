import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const outputTruncated: Remedy = {
  title: 'The answer was cut at max tokens',
  meaning:
    'The answer reached `maxTokens` and stops in the middle; a tool call in it may be incomplete.',
  steps: () => ['Raise `maxTokens`, or ask for less.'],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html',
};
