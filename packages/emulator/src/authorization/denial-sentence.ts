import type { Denial } from '../world/identity.ts';

const KINDS: Readonly<Record<Denial['by'], (action: string) => string>> = {
  missing: (action) => `because no identity-based policy allows the ${action} action`,
  'session policy': (action) => `because no session policy allows the ${action} action`,
  'identity-based policy': () => 'with an explicit deny in an identity-based policy',
  'service control policy': () => 'with an explicit deny in a service control policy',
  'permissions boundary': () => 'with an explicit deny in a permissions boundary',
  'resource-based policy': () => 'with an explicit deny in a resource-based policy',
  'VPC endpoint policy': () => 'with an explicit deny in a VPC endpoint policy',
};

/** The one action whose denial names the resource although that is `*`. */
export const CALL_WITH_BEARER_TOKEN = 'bedrock:CallWithBearerToken';

/** A denied action: who, what, on which resource, by which policy. */
export interface DeniedAction {
  readonly arn: string;
  readonly action: string;
  /** An ARN; `*` for an action that touches no single resource. */
  readonly resource: string;
  readonly by: Denial['by'];
}

/**
 * What IAM says of a denied action.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function denialSentence({ arn, action, resource, by }: DeniedAction): string {
  const nameless = resource === '*' && action !== CALL_WITH_BEARER_TOKEN;
  const where = nameless ? '' : ` on resource: ${resource}`;
  return `User: ${arn} is not authorized to perform: ${action}${where} ${KINDS[by](action)}`;
}
