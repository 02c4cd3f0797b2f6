import { destinations } from './catalog.ts';

/** Where a call may be served. */
export type Destinations =
  /** In these regions: the one of the call alone, or those of its geography. */
  | { readonly reach: 'region' | 'geography'; readonly regions: readonly string[] }
  /** In any commercial region. */
  | { readonly reach: 'anywhere' };

/**
 * Where a call of a model id may be served when it is made from a region, by the shipped catalogue:
 * what policies have to allow. Of the `apac.` profiles, which lead to fewer regions for some of the
 * retired models, it gives the regions of all of them.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html
 */
export function destinationsOf(options: {
  readonly modelId: string;
  readonly region: string;
}): Destinations {
  const { modelId, region } = options;
  const [prefix = ''] = modelId.split('.anthropic.', 1);
  if (prefix === 'global') return { reach: 'anywhere' };
  const shared = Object.hasOwn(destinations, prefix) ? destinations[prefix] : undefined;
  if (shared === undefined) return { reach: 'region', regions: [region] };
  return { reach: 'geography', regions: [...new Set([...shared, region])].sort() };
}
