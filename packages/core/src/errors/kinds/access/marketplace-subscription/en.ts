import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const marketplaceSubscription: Remedy = {
  title: 'The Marketplace subscription is missing or pending',
  meaning:
    'The first call subscribes the account to the model through AWS Marketplace; the caller may not do that, or it is not finished.',
  steps: () => [
    'Allow `aws-marketplace:Subscribe`, `aws-marketplace:Unsubscribe` and `aws-marketplace:ViewSubscriptions` to the first caller.',
    'Call once as somebody who may subscribe; wait up to 15 minutes; then anybody can call.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html',
};
