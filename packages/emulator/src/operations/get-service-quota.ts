import { accountArn } from '../world/arn.ts';
import { quotasOf } from '../world/quotas-of.ts';
import { describeQuota, noSuchResource } from './describe-quota.ts';
import type { Operation } from './operation.ts';

/** @see https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetServiceQuota.html */
export const getServiceQuota: Operation = {
  name: 'GetServiceQuota',
  service: 'servicequotas',
  permission({ body, region, world }) {
    const { ServiceCode, QuotaCode } = body as Input;
    const rest = `${ServiceCode}/${QuotaCode}`;
    const resource = accountArn('servicequotas', region, world.account.id, rest);
    return [{ action: 'servicequotas:GetServiceQuota', resource }];
  },
  answer({ body, world, region }) {
    const { ServiceCode, QuotaCode } = body as Input;
    if (ServiceCode !== 'bedrock') return noSuchResource('service');
    const quota = quotasOf(world, region).find(({ code }) => code === QuotaCode);
    return quota ? { json: { Quota: describeQuota(quota, 'applied') } } : noSuchResource('quota');
  },
};

interface Input {
  readonly ServiceCode?: string;
  readonly QuotaCode?: string;
}
