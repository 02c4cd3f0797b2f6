import { isGranted } from '../world/is-granted.ts';
import { namedModel } from '../world/named-model.ts';
import type { Validation } from './validation.ts';

/**
 * A gated model is only for accounts that were let in, and the newest models are withheld from some
 * accounts even where GetFoundationModelAvailability says that all is granted.
 */
export const modelNotAvailableToAccount: Validation = {
  id: 'model-not-available-to-account',
  status: 403,
  exception: 'AccessDeniedException',
  source: 'https://github.com/anthropics/claude-code/issues/49238; exception not seen',
  world({ world, modelId, lookup }) {
    const named = namedModel(world, modelId, lookup);
    if (!named || lookup.outcome === 'retired') return undefined;
    const access = world.access[named.id];
    const letIn = access?.authorization === 'AUTHORIZED' && isGranted(access);
    return access?.withheld || (named.model.gated && !letIn)
      ? `${named.id} is not available for this account. You can explore other available models on Amazon Bedrock. For additional access options, contact AWS Sales at https://aws.amazon.com/contact-us/sales-support/`
      : undefined;
  },
};
