import { errorForService } from '../authentication/error-for-service.ts';
import type { ErrorAnswer } from '../operations/answer.ts';
import type { Call, Operation } from '../operations/operation.ts';
import type { Denial, Identity } from '../world/identity.ts';
import { CALL_WITH_BEARER_TOKEN, denialSentence } from './denial-sentence.ts';
import { judgePolicies, type NeededPermission } from './judge-policies.ts';
import { matches } from './matches.ts';

/** What a policy says against a call: the first denial of the first action that the call needs. */
export function authorize(operation: Operation, call: Call): ErrorAnswer | undefined {
  const { identity } = call;
  const needed = [...bearerPermission(call), ...(operation.permission?.(call) ?? [])];
  for (const permission of needed) {
    const by = deniedBy(identity, inRegion(permission, call.region));
    if (by) {
      const { action, resource } = permission;
      const message = denialSentence({ arn: identity.arn, action, resource, by });
      const error = { status: 403, exception: 'AccessDeniedException', message, capital: true };
      return errorForService(error, operation.service);
    }
  }
  return undefined;
}

/** By which policy somebody may not do something; undefined where it may. */
function deniedBy(
  { denials = [], policies, serviceControlPolicies = [] }: Identity,
  needed: NeededPermission,
): Denial['by'] | undefined {
  const { action, resource } = needed;
  const denial = denials.find(
    (rule) => matches(rule.action, action) && matches(rule.resource ?? '*', resource),
  );
  if (denial) return denial.by;
  if (judgePolicies(serviceControlPolicies, needed) === 'deny') return 'service control policy';
  if (policies === undefined) return undefined;
  const verdict = judgePolicies(policies, needed);
  if (verdict === 'allow') return undefined;
  return verdict === 'deny' ? 'identity-based policy' : 'missing';
}

/**
 * `aws:RequestedRegion` is where the model is that the request leads to; `unspecified` for the one
 * without a region, behind a global profile.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html
 */
function inRegion(needed: NeededPermission, region: string): NeededPermission {
  const where = needed.resource === '*' ? region : (needed.resource.split(':', 4)[3] ?? '');
  const requested = where === '' ? 'unspecified' : where;
  return { ...needed, context: { ...needed.context, 'aws:RequestedRegion': requested } };
}

/**
 * Whoever comes with an API key must also be allowed to.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-permissions.html
 */
function bearerPermission({ headers }: Call) {
  const { authorization } = headers;
  return typeof authorization === 'string' && authorization.startsWith('Bearer ')
    ? [{ action: CALL_WITH_BEARER_TOKEN, resource: '*' }]
    : [];
}
