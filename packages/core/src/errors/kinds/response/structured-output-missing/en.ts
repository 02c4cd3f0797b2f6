import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const structuredOutputMissing: Remedy = {
  title: 'The model gave no structured answer',
  meaning: 'The model answered without the tool call or object that was asked for.',
  steps: () => [
    'Ask again; say in the prompt that the answer must use the tool or schema.',
    'Use a model that takes a forced tool choice.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/structured-output.html',
};
