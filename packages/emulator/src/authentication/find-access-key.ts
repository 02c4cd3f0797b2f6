import type { AccessKey, Identity } from '../world/identity.ts';
import type { World } from '../world/world.ts';
import { localIdentity } from './local-identity.ts';

/** The prefixes of AWS's own key ids (users, sessions, bearer tokens and other principals). */
const AWS_SHAPE = /^(?:ABIA|ACCA|AIDA|AKIA|AROA|ASIA)[A-Z0-9]{16}$/;

/** Whose key this is; a key that is not shaped like AWS's is the developer's own and has no secret. */
export function findAccessKey(
  world: World,
  accessKeyId: string,
): { readonly identity: Identity; readonly key?: AccessKey } | undefined {
  for (const identity of world.identities) {
    const key = identity.accessKeys?.find((known) => known.accessKeyId === accessKeyId);
    if (key) return { identity, key };
  }
  return world.localKeys && !AWS_SHAPE.test(accessKeyId)
    ? { identity: localIdentity(world) }
    : undefined;
}
