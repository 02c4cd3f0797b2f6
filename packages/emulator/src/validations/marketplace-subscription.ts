import type { Validation } from './validation.ts';

/** The first call subscribes the account in AWS Marketplace, which the caller must be allowed to do. */
export const marketplaceSubscription: Validation = {
  id: 'marketplace-subscription',
  status: 403,
  exception: 'AccessDeniedException',
  source: 'https://github.com/ministryofjustice/analytical-platform/issues/9567',
  world: ({ world, lookup }) =>
    lookup.outcome === 'found' &&
    !lookup.model.otherVendor &&
    world.account.marketplace === 'no-permission'
      ? 'Model access is denied due to IAM user or service role is not authorized to perform the required AWS Marketplace actions (aws-marketplace:ViewSubscriptions, aws-marketplace:Subscribe) to enable access to this model. Refer to the Amazon Bedrock documentation for further details. Your AWS Marketplace subscription for this model cannot be completed at this time. If you recently fixed this issue, try again after 5 minutes.'
      : undefined,
};
