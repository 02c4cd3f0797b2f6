import { type CatalogModel, catalog, hasProfile } from './catalog.ts';
import { chooseProfile } from './choose-profile.ts';

/** A model that can be called from a region. */
export interface CallableModel {
  /** What to send. */
  readonly id: string;
  /** Its foundation model id. */
  readonly base: string;
  /** `Claude Sonnet 4.6` */
  readonly name: string;
  /** `retired` where its end of life has come elsewhere, but not yet here. */
  readonly status: CatalogModel['status'];
  /** ISO date, or its year or month; null where none has been announced. */
  readonly endOfLife: string | null;
  /** Tokens. */
  readonly contextWindow: number;
  /** Tokens. */
  readonly maxOutputTokens: number;
  /** Where the call may be served: in the region's geography, anywhere, or in the region itself. */
  readonly servedIn: 'geography' | 'anywhere' | 'region';
  /** Other ids that it can be called by from there. */
  readonly alsoCallable: readonly string[];
}

/**
 * The models that can be called from a region by the shipped catalogue, newest first. With scope
 * `geo` only those that a call reaches without leaving a geography that the region has. Gated models
 * are left out: an account has to be let in.
 */
export function callableModels(options: {
  readonly region: string;
  readonly scope?: 'geo' | 'global' | undefined;
}): CallableModel[] {
  const { region, scope = 'global' } = options;
  return Object.entries(catalog).flatMap(([base, model]) => {
    if (model.status === 'gated') return [];
    const choice = chooseProfile({ base, model, region, prefix: undefined, scope });
    return 'id' in choice ? [describe(base, model, choice.id, region)] : [];
  });
}

function describe(base: string, model: CatalogModel, id: string, region: string): CallableModel {
  const profiles = Object.keys(model.profiles)
    .filter((prefix) => hasProfile(model, prefix, region))
    .map((prefix) => `${prefix}.${base}`);
  const onDemand = model.onDemand?.includes(region) ? [base] : [];
  return {
    id,
    base,
    name: model.name,
    status: model.status,
    endOfLife: model.endOfLife ?? null,
    contextWindow: model.traits.contextWindow,
    maxOutputTokens: model.traits.maxOutputTokens,
    servedIn: id === base ? 'region' : id.startsWith('global.') ? 'anywhere' : 'geography',
    alsoCallable: [...profiles, ...onDemand].filter((other) => other !== id),
  };
}
