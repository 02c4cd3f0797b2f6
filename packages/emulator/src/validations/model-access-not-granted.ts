import { isGranted } from '../world/is-granted.ts';
import type { Validation } from './validation.ts';

/** A model is called only by an account that has been granted access to it. */
export const modelAccessNotGranted: Validation = {
  id: 'model-access-not-granted',
  status: 403,
  exception: 'AccessDeniedException',
  source: 'https://github.com/dirkpetersen/our-chat/issues/3',
  world: ({ world, lookup }) =>
    lookup.outcome === 'found' && !isGranted(world.access[lookup.id])
      ? "You don't have access to the model with the specified model ID."
      : undefined,
};
