import { quotasOf } from '../world/quotas-of.ts';
import { describeQuota, illegalArgument, noSuchResource } from './describe-quota.ts';
import type { Operation } from './operation.ts';
import { pageOf } from './page-of.ts';

/** @see https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListServiceQuotas.html */
export const listServiceQuotas: Operation = {
  name: 'ListServiceQuotas',
  service: 'servicequotas',
  permission: () => [{ action: 'servicequotas:ListServiceQuotas', resource: '*' }],
  answer({ body, world, region }) {
    const { ServiceCode, QuotaCode, NextToken, MaxResults = MOST } = body as Input;
    if (ServiceCode !== 'bedrock') return noSuchResource('service');
    if (!(Number.isInteger(MaxResults) && MaxResults >= 1 && MaxResults <= MOST)) {
      return illegalArgument(`MaxResults must be between 1 and ${MOST}.`);
    }
    const quotas = quotasOf(world, region).filter(({ code }) => !QuotaCode || code === QuotaCode);
    const page = pageOf(quotas, MaxResults, NextToken);
    if (!page) return INVALID_TOKEN;
    const { items, nextToken } = page;
    return {
      json: { Quotas: items.map((quota) => describeQuota(quota, 'applied')), NextToken: nextToken },
    };
  },
};

interface Input {
  readonly ServiceCode?: string;
  readonly QuotaCode?: string;
  readonly NextToken?: string;
  readonly MaxResults?: number;
}

/** The most quotas that one page may hold. */
const MOST = 100;

/** Wording not seen. */
const INVALID_TOKEN = {
  error: {
    status: 400,
    exception: 'InvalidPaginationTokenException',
    message: 'Invalid token was provided.',
  },
};
