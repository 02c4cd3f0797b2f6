import { type CatalogModel, geographies, hasProfile } from './catalog.ts';
import type { RegionCatalog } from './refresh-catalog.ts';
import type { ResolutionNote } from './types.ts';

/** The id to call a model by from a region, or why there is none. */
export type Choice =
  | {
      readonly id: string;
      readonly profile: string | null;
      readonly notes: readonly ResolutionNote[];
    }
  | { readonly problem: 'unavailable' | 'region-mismatch'; readonly suggestion?: string };

/** A request for a profile. */
export interface ChoiceInput {
  readonly base: string;
  readonly model: CatalogModel;
  readonly region: string | undefined;
  /** The prefix that was written, without its dot. */
  readonly prefix: string | undefined;
  readonly scope: 'geo' | 'global';
  /** What is known live of a region: decides there in the place of the shipped catalogue. */
  readonly catalog?: RegionCatalog | undefined;
}

/** Prefixes that are a statement about where the data may be: never changed. */
const RESIDENCY = new Set(['eu', 'jp', 'au', 'us-gov']);

/** Chooses the profile: the one that was written where it exists, else the region's own geography's. */
export function chooseProfile(input: ChoiceInput): Choice {
  const { base, region, prefix } = input;
  if (prefix !== undefined && serves(input, prefix)) return profileChoice(prefix, base, []);
  if (region === undefined) return withoutRegion(input);
  const own = ownPrefix(input, region);
  if (prefix === undefined) return plainChoice(input, region, own);
  if (prefix === 'global') return narrowed(input, own);
  if (RESIDENCY.has(prefix) && geographies[region]?.[0] !== prefix) {
    return { problem: 'region-mismatch', ...suggest(own, input) };
  }
  if (own === undefined) {
    const callable = servesBare(input, region) ? bareChoice(base) : undefined;
    return callable ?? { problem: 'unavailable', ...suggest(own, input) };
  }
  const text = `'${prefix}.' is not served from ${region}; the region's own geography '${own}.' is used`;
  return profileChoice(own, base, [{ code: 'prefix-rewritten', text }]);
}

function plainChoice(input: ChoiceInput, region: string, own: string | undefined): Choice {
  const { base, scope } = input;
  if (own !== undefined) return profileChoice(own, base, []);
  const hasGeography = (geographies[region] ?? []).some((prefix) => prefix !== 'in');
  if (serves(input, 'global') && (scope === 'global' || !hasGeography)) {
    const text = `${region} has no profile of its own for this model: the call may be served from any region`;
    return profileChoice('global', base, [{ code: 'routes-globally', text }]);
  }
  if (servesBare(input, region)) return bareChoice(base);
  return { problem: 'unavailable', ...suggest(own, input) };
}

function narrowed(input: ChoiceInput, own: string | undefined): Choice {
  if (own === undefined || own === 'us-gov') {
    return { problem: 'unavailable', ...suggest(own, input) };
  }
  const text = `there is no global profile of this model; the narrower '${own}.' is used`;
  return profileChoice(own, input.base, [{ code: 'narrowed', text }]);
}

function withoutRegion({ base, model, prefix }: ChoiceInput): Choice {
  if (prefix === undefined && hasProfile(model, 'global', undefined)) {
    const text =
      'no region is known: the global profile is used, and the call may be served from any region';
    return profileChoice('global', base, [{ code: 'routes-globally', text }]);
  }
  const [first] = Object.keys(model.profiles);
  return { problem: 'unavailable', ...(first ? { suggestion: `${first}.${base}` } : {}) };
}

/** The geography's own prefix that can be called; `in.` is never chosen by itself. */
function ownPrefix(input: ChoiceInput, region: string): string | undefined {
  const own = (geographies[region] ?? []).filter((prefix) => prefix !== 'in');
  const older = ['apac', 'eu'].filter((prefix) => !own.includes(prefix));
  return [...own, ...older].find((prefix) => serves(input, prefix));
}

function serves({ base, model, region, catalog }: ChoiceInput, prefix: string): boolean {
  if (catalog === undefined || catalog.region !== region) return hasProfile(model, prefix, region);
  return isListed(catalog, base, `${prefix}.${base}`);
}

function servesBare({ base, model, catalog }: ChoiceInput, region: string): boolean {
  if (catalog === undefined || catalog.region !== region)
    return model.onDemand?.includes(region) ?? false;
  return isListed(catalog, base, base);
}

function isListed(catalog: RegionCatalog | undefined, base: string, id: string): boolean {
  return catalog?.models.some((model) => model.base === base && model.ids.includes(id)) ?? false;
}

function profileChoice(prefix: string, base: string, notes: readonly ResolutionNote[]): Choice {
  const id = `${prefix}.${base}`;
  return { id, profile: id, notes };
}

function bareChoice(base: string): Choice {
  return { id: base, profile: null, notes: [] };
}

function suggest(own: string | undefined, input: ChoiceInput): { suggestion?: string } {
  if (own) return { suggestion: `${own}.${input.base}` };
  return serves(input, 'global') ? { suggestion: `global.${input.base}` } : {};
}
