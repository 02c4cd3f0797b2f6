import { judgePolicies } from '../authorization/judge-policies.ts';
import { matches } from '../authorization/matches.ts';
import type { Denial, Identity } from '../world/identity.ts';

/** What the policies of an identity say about an action on a resource. */
export interface Simulation {
  readonly decision: 'allowed' | 'implicitDeny' | 'explicitDeny';
  /** Left out for an identity that no service control policy binds. */
  readonly allowedByOrganizations?: boolean;
  /** Left out for an identity without a permissions boundary. */
  readonly allowedByBoundary?: boolean;
}

/**
 * Evaluates what IAM's simulator looks at: identity-based policies, the boundary and service control
 * policies. It sees no session policy, no endpoint policy and no policy of a resource.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_testing-policies.html
 */
export function simulateDenials(
  { denials = [], policies, serviceControlPolicies = [] }: Identity,
  action: string,
  resource: string,
): Simulation {
  const binding = (by: Denial['by']) => denials.some((denial) => denial.by === by);
  const denied = (by: Denial['by']) =>
    denials.some(
      (denial) =>
        denial.by === by &&
        matches(denial.action, action) &&
        matches(denial.resource ?? '*', resource),
    );
  const own = policies && judgePolicies(policies, { action, resource });
  const byOrganization = judgePolicies(serviceControlPolicies, { action, resource }) === 'deny';
  const organization = byOrganization || denied('service control policy');
  const boundary = denied('permissions boundary');
  const explicit = organization || boundary || own === 'deny' || denied('identity-based policy');
  const implicit = denied('missing') || own === 'silent' ? 'implicitDeny' : 'allowed';
  return {
    decision: explicit ? 'explicitDeny' : implicit,
    ...(serviceControlPolicies.length > 0 || binding('service control policy')
      ? { allowedByOrganizations: !organization }
      : {}),
    ...(binding('permissions boundary') ? { allowedByBoundary: !boundary } : {}),
  };
}
