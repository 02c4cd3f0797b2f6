import { namedModel } from '../world/named-model.ts';
import type { Validation } from './validation.ts';

/**
 * A model may be called only under the data-retention modes that it allows. It is looked at before
 * anything else, and by the model's own side: over Converse its prefix stands in front.
 */
export const dataRetentionMode: Validation = {
  id: 'data-retention-mode',
  source:
    'https://github.com/anthropics/claude-code/issues/66594; with the prefix https://github.com/BerriAI/litellm/pull/30064',
  world({ world, modelId, lookup, api }) {
    const allowed = namedModel(world, modelId, lookup)?.model.dataRetention;
    const { dataRetention } = world.account;
    const mode = dataRetention === 'inherit' ? 'default' : dataRetention;
    if (!allowed || allowed.includes(mode)) return undefined;
    const prefix = api === 'converse' ? 'The model returned the following errors: ' : '';
    return `${prefix}data retention mode '${mode}' is not available for this model`;
  },
};
