import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const modelNotReady: Remedy = {
  title: 'The model is being loaded',
  meaning: 'The model is not ready to answer yet.',
  steps: () => ['Wait and try again.'],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};
