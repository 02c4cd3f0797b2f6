import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const operationNotAllowed: Remedy = {
  title: 'AWS has restricted the account',
  meaning:
    '"Operation not allowed" comes to accounts whose Bedrock quotas AWS has set to 0, new ones above all.',
  steps: () => [
    'Look in Service Quotas whether the applied values of Amazon Bedrock are 0.',
    'Write to AWS Support: only they can lift it.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting.html',
};
