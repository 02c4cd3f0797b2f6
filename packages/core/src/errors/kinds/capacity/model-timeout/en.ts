import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const modelTimeout: Remedy = {
  title: 'The model took too long',
  meaning: 'The model did not finish in the time that Bedrock gives it.',
  steps: () => ['Try again; ask for less output, or stream.'],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};
