import type { Validation } from './validation.ts';

/** The account may not use Bedrock's models here. */
export const accountNotAuthorized: Validation = {
  id: 'account-not-authorized',
  source: 'https://github.com/aws-samples/amazon-bedrock-audio-summarizer/issues/3',
  world: ({ world }) =>
    world.account.restriction === 'not-authorized'
      ? 'Your account is not authorized to invoke this API operation.'
      : undefined,
};
