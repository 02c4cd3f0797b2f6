import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const modelError: Remedy = {
  title: 'The model failed',
  meaning: 'The model met an error while it processed the request.',
  steps: () => ['Try again; if it fails each time, look for what is unusual in the request.'],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};
