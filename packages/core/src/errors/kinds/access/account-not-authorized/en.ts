import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const accountNotAuthorized: Remedy = {
  title: 'The account may not call this API here',
  meaning:
    'The account is not authorised for this API in this region; access may have been granted in another one.',
  steps: () => [
    'Check the region of the call.',
    'Try another region where the account has access, or write to AWS Support.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html',
};
