import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const modelAccessNotGranted: Remedy = {
  title: 'The account has no access to the model yet',
  meaning:
    "The Model access page is retired: access comes with the first call, which subscribes through AWS Marketplace, once Anthropic's use case form has been sent.",
  steps: () => [
    'Send the use case form once per account: Bedrock console, model catalogue, an Anthropic model.',
    'Let the first caller have `aws-marketplace:Subscribe`, `aws-marketplace:Unsubscribe` and `aws-marketplace:ViewSubscriptions`, and check the payment method.',
    'Wait up to 15 minutes after the first call, then try again.',
  ],
  variants: {
    litellm: () => [
      'Where the proxy says what the key, the team or the user can access: use one of those names, or have its owner add this one (`/key/update` with `models`).',
      'Where Bedrock says it: send the use case form once in the account of the proxy, and let the first caller subscribe through AWS Marketplace.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html',
};
