import type { Identity } from './identity.ts';
import type { World } from './world.ts';

/** The IAM user, group or role that an ARN names; roles by their name without the path. */
export interface Principal {
  readonly kind: string;
  readonly name: string;
  readonly identity?: Identity;
}

/**
 * Finds a principal by its IAM ARN: a role by the session that somebody has in it. Undefined for an ARN that
 * names no IAM entity, which the ARN of such a session does not.
 */
export function findPrincipal(world: World, arn: string): Principal | undefined {
  const parts = /^arn:aws[a-z-]*:iam::(\d{12}):(user|group|role)\/(?:.*\/)?([^/]+)$/.exec(arn);
  if (!parts) return undefined;
  const [, account, kind = '', name = ''] = parts;
  const session = new RegExp(`^arn:aws[a-z-]*:sts::${account}:assumed-role/([^/]+)/`);
  const identity = world.identities.find(
    (one) => one.arn === arn || (kind === 'role' && session.exec(one.arn)?.[1] === name),
  );
  return identity ? { kind, name, identity } : { kind, name };
}
