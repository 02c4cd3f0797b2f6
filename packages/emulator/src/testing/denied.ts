import type { World } from '../world/world.ts';

/** A change of the world after which its only identity lacks the permission for an action. */
export function denied(action: string): Pick<World, 'identities'> {
  const arn = 'arn:aws:iam::123456789012:user/developer';
  return {
    identities: [{ arn, userId: 'AIDAEXAMPLE', denials: [{ action, by: 'missing' }] }],
  };
}
