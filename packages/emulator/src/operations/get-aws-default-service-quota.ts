import { quotasOf } from '../world/quotas-of.ts';
import { describeQuota, noSuchResource } from './describe-quota.ts';
import type { Operation } from './operation.ts';

/** @see https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetAWSDefaultServiceQuota.html */
export const getAwsDefaultServiceQuota: Operation = {
  name: 'GetAWSDefaultServiceQuota',
  service: 'servicequotas',
  permission: () => [{ action: 'servicequotas:GetAWSDefaultServiceQuota', resource: '*' }],
  answer({ body, world, region }) {
    const { ServiceCode, QuotaCode } = body as { ServiceCode?: string; QuotaCode?: string };
    if (ServiceCode !== 'bedrock') return noSuchResource('service');
    const quota = quotasOf(world, region).find(({ code }) => code === QuotaCode);
    return quota ? { json: { Quota: describeQuota(quota, 'default') } } : noSuchResource('quota');
  },
};
