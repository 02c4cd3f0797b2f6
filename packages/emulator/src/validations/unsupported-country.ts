import { namedModel } from '../world/named-model.ts';
import type { Validation } from './validation.ts';

/** Anthropic's models are not for callers from everywhere; those of other vendors may be. */
export const unsupportedCountry: Validation = {
  id: 'unsupported-country',
  source: 'https://github.com/aws-samples/generative-bi-using-rag/issues/361',
  world({ world, modelId, lookup }) {
    const named = namedModel(world, modelId, lookup);
    return world.account.restriction === 'unsupported-country' && named && !named.model.otherVendor
      ? 'Access to Anthropic models is not allowed from unsupported countries, regions, or territories. Please refer to https://www.anthropic.com/supported-countries for more information on the countries and regions Anthropic currently supports.'
      : undefined;
  },
};
