import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const modelNotAvailableToAccount: Remedy = {
  title: 'The model is not offered to this account',
  meaning: 'AWS withholds the newest models from some accounts, whatever availability checks say.',
  steps: () => [
    'Use a model that works for the account: give `fallbacks` to `withCaprock`.',
    'Ask AWS Sales or Support to open the model.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html',
};
