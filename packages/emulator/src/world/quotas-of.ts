import { accountArn } from './arn.ts';
import { defaultQuotas, type NamedQuota } from './default-quotas.ts';
import type { World } from './world.ts';

/** A quota as service-quotas describes it; `value` is the applied one. */
export interface AccountQuota extends NamedQuota {
  readonly arn: string;
  readonly value: number;
}

/**
 * The quotas of Bedrock in a region: AWS's own for the models that are served there, and the world's, which
 * stand for those of the same code or name.
 */
export function quotasOf(world: World, region: string): readonly AccountQuota[] {
  const changed = world.quotas.filter((quota) => !quota.region || quota.region === region);
  const same = (one: { code: string; name: string }, other: { code: string; name: string }) =>
    one.code === other.code || one.name === other.name;
  const usual = defaultQuotas(world, region);
  const added = changed.filter((quota) => !usual.some((one) => same(one, quota)));
  return [
    ...usual.map((quota) => {
      const change = changed.find((one) => same(one, quota));
      return { ...quota, value: quota.defaultValue, ...change };
    }),
    ...added.map((quota) => ({ adjustable: true, defaultValue: quota.value, ...quota })),
  ].map((quota) => ({
    ...quota,
    arn: accountArn('servicequotas', region, world.account.id, `bedrock/${quota.code}`),
  }));
}
