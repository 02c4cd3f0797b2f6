import { invokeActions } from './invoke-statements.ts';
import type { PolicyStatement } from './policy-document.ts';
import type { PolicyTarget } from './policy-target.ts';

/**
 * The exception for a service control policy that denies regions: a Deny for Bedrock's calls of their
 * own, which leaves the regions of the calls and those that they lead to; `unspecified` is what a
 * global profile asks for.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html
 */
export function scpStatement(targets: readonly PolicyTarget[]): PolicyStatement {
  const regions = targets.flatMap(({ region, destinations }) => [
    region,
    ...(destinations.length === 0 ? ['unspecified'] : destinations),
  ]);
  return {
    Sid: 'DenyBedrockCallsOutsideTheseRegions',
    Effect: 'Deny',
    Action: invokeActions(true),
    Resource: ['*'],
    Condition: { StringNotEquals: { 'aws:RequestedRegion': [...new Set(regions)].sort() } },
  };
}
