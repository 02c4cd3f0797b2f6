import type { Identity } from '../world/identity.ts';
import type { World } from '../world/world.ts';

/** Whom a developer's own key stands for: the first identity of the world. */
export function localIdentity({ identities, account }: World): Identity {
  return identities[0] ?? { arn: `arn:aws:iam::${account.id}:user/local`, userId: 'AIDALOCAL' };
}
