import { queryAnswer } from '../wire/query-protocol.ts';
import type { Operation } from './operation.ts';

/**
 * Needs no permission, and answers even under an explicit deny.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export const getCallerIdentity: Operation = {
  name: 'GetCallerIdentity',
  service: 'sts',
  answer({ operation, identity, world, requestId }) {
    const { arn: Arn, userId: UserId } = identity;
    const Account = Arn.split(':')[4] || world.account.id;
    return queryAnswer('sts', operation, { Arn, UserId, Account }, requestId);
  },
};
