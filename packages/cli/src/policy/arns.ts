import type { PolicyTarget } from './policy-target.ts';

/** The partition of a region. */
function partitionOf(region: string): string {
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/** The ARN of a foundation model in a region; the region `''` is what a global profile leads to. */
export function modelArn(base: string, region: string): string {
  return `arn:${partitionOf(region)}:bedrock:${region}::foundation-model/${base}`;
}

/** The ARN of the profile of a target. `account` may be `*`. */
export function profileArn({ region, profile }: PolicyTarget, account: string): string {
  return `arn:${partitionOf(region)}:bedrock:${region}:${account}:inference-profile/${profile}`;
}
