import type { LiveModel } from '@caprock/core';
import type { CatalogData, ModelData } from './catalog-data.ts';
import { newModel } from './new-model.ts';
import type { RegionSetNames } from './region-set-names.ts';
import { regionSetNames } from './region-set-names.ts';
import type { SavedAnswers } from './saved-answers.ts';

/**
 * Brings the catalogue up to date with saved answers. A region without an answer keeps what the
 * catalogue says of it; traits and successors are in no answer and stay. A model that no region lists
 * any more becomes `retired`.
 * @param day The day of the answers: an ISO date.
 */
export function buildCatalog(before: CatalogData, answers: SavedAnswers, day: string): CatalogData {
  const sets = regionSetNames(before.regions.regionSets);
  const listed = listingsOf(answers);
  const known = before.catalog.models;
  const fresh = [...listed].flatMap(([base, listing]) =>
    Object.hasOwn(known, base) ? [] : [[base, newModel(base, listing, known)] as const],
  );
  const models = [...fresh, ...Object.entries(known)].map(([base, model]) => {
    const listing = listed.get(base) ?? { regionsOf: new Map() };
    return [base, updated(base, model, { listing, answers, sets, before })] as const;
  });
  const regionSets = sets.used(models.flatMap(([, { profiles }]) => Object.values(profiles)));
  return {
    catalog: { ...before.catalog, catalogAsOf: day, models: Object.fromEntries(models) },
    regions: { ...before.regions, asOf: day, regionSets },
  };
}

/** What all regions together say of one model. */
export interface Listing {
  readonly latest?: LiveModel;
  /** Id that it can be called by → regions. */
  readonly regionsOf: Map<string, string[]>;
}

function listingsOf(answers: SavedAnswers): Map<string, Listing> {
  const listings = new Map<string, Listing>();
  for (const [region, models] of answers) {
    for (const model of models) {
      const { regionsOf } = listings.get(model.base) ?? { regionsOf: new Map() };
      for (const id of model.ids) regionsOf.set(id, [...(regionsOf.get(id) ?? []), region]);
      listings.set(model.base, { latest: model, regionsOf });
    }
  }
  return listings;
}

interface Context {
  readonly listing: Listing;
  readonly answers: SavedAnswers;
  readonly sets: RegionSetNames;
  readonly before: CatalogData;
}

function updated(base: string, model: ModelData, context: Context): ModelData {
  const { listing, answers, sets } = context;
  // Gated models are listed for nobody, or for everybody: no answer says anything about them.
  if (model.status === 'gated') return model;
  const regionsNow = (id: string, before: readonly string[]) =>
    [
      ...before.filter((region) => !answers.has(region)),
      ...(listing.regionsOf.get(id) ?? []),
    ].sort();
  const prefixes = [...listing.regionsOf.keys()]
    .filter((id) => id !== base)
    .map((id) => id.slice(0, id.length - base.length - 1));
  const all = [...new Set([...Object.keys(model.profiles), ...prefixes])];
  const onDemand = regionsNow(base, model.onDemand ?? []);
  const { onDemand: _, served: __, ...rest } = model;
  const bare = onDemand.length > 0 ? { onDemand } : {};
  const places = all.map((prefix) => {
    const set = context.before.regions.regionSets[model.profiles[prefix] ?? ''] ?? [];
    const known = model.status === 'retired' ? (model.served?.[prefix] ?? []) : set;
    return [prefix, regionsNow(`${prefix}.${base}`, known)] as const;
  });
  const callable = places.filter(([, regions]) => regions.length > 0);
  const isGone = callable.length === 0 && onDemand.length === 0;
  if (model.status === 'retired' || isGone) {
    const served = callable.length > 0 ? { served: Object.fromEntries(callable) } : {};
    return { ...rest, status: 'retired', ...served, ...bare };
  }
  const profiles = callable.map(([prefix, regions]) => [prefix, sets.nameOf(prefix, regions)]);
  return { ...rest, ...lifecycle(model, listing), profiles: Object.fromEntries(profiles), ...bare };
}

function lifecycle(model: ModelData, { latest }: Listing): Pick<ModelData, 'status' | 'endOfLife'> {
  const endOfLife = latest?.endOfLife ?? model.endOfLife;
  return { status: latest?.status ?? model.status, ...(endOfLife ? { endOfLife } : {}) };
}
