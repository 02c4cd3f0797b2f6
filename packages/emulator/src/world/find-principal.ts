import type { Identity } from './identity.ts';
import type { World } from './world.ts';

/** The IAM user, group or role that an ARN names; roles by their name without the path. */
export interface Principal {
  readonly kind: string;
  readonly name: string;
  readonly identity?: Identity;
}

/**
 * Finds a principal by its IAM ARN: a role by the session that somebody has in it, with its path where
 * that is known. Undefined for an ARN that names no IAM entity, which the ARN of such a session does not.
 */
export function findPrincipal(world: World, arn: string): Principal | undefined {
  const parts = /^arn:aws[a-z-]*:iam::(\d{12}):(user|group|role)(\/(?:.*\/)?)([^/]+)$/.exec(arn);
  if (!parts) return undefined;
  const [, account, kind = '', path, name = ''] = parts;
  const identity = world.identities.find(
    (one) =>
      one.arn === arn ||
      (kind === 'role' && isSessionOf(one, name, account) && (one.rolePath ?? path) === path),
  );
  return identity ? { kind, name, identity } : { kind, name };
}

/** A role by its name, which is unique in an account: its path, ARN and id. */
export function findRole(
  world: World,
  name: string,
): { readonly path: string; readonly arn: string; readonly id: string } | undefined {
  const identity = world.identities.find((one) => isSessionOf(one, name, world.account.id));
  if (!identity) return undefined;
  const { rolePath: path = '/', userId } = identity;
  const arn = `arn:aws:iam::${world.account.id}:role${path}${name}`;
  return { path, arn, id: userId.split(':')[0] ?? '' };
}

function isSessionOf({ arn }: Identity, role: string, account: string | undefined): boolean {
  const parts = /^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn);
  return parts?.[1] === account && parts?.[2] === role;
}
