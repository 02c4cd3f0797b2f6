import catalogData from './catalog.json' with { type: 'json' };
import regionData from './regions.json' with { type: 'json' };
import type { ModelTraits } from './types.ts';

/** A foundation model of the catalogue. */
export interface CatalogModel {
  readonly name: string;
  readonly family: string;
  /** `4-5`, `3-5`, `5`. */
  readonly version: string;
  /** The date in its id: eight digits. */
  readonly date?: string;
  readonly status: 'active' | 'legacy' | 'retired' | 'gated';
  /** ISO date, or its year or month where no day was published. */
  readonly endOfLife?: string;
  /** The base id that the provider names as replacement. */
  readonly successor?: string;
  /** Prefix without its dot → name of the region set it can be called from. */
  readonly profiles: Readonly<Record<string, string>>;
  /** Of a retired model: prefix → regions that still serve it. */
  readonly served?: Readonly<Record<string, readonly string[]>>;
  /** Regions where the bare id can be called. */
  readonly onDemand?: readonly string[];
  readonly traits: Omit<ModelTraits, 'base' | 'claude'>;
}

/** Base model id → model. */
export const catalog = catalogData.models as unknown as Readonly<Record<string, CatalogModel>>;

/** The day whose state the catalogue shows: an ISO date. */
export const catalogAsOf: string = catalogData.catalogAsOf;

/** Name of a set → the regions in it. */
export const regionSets: Readonly<Record<string, readonly string[]>> = regionData.regionSets;

/** Region → its geography's prefixes, best first; empty where it has none of its own. */
export const geographies: Readonly<Record<string, readonly string[]>> = regionData.geographies;

/** Whether a profile of a model can be called from a region. Without a region: whether it exists. */
export function hasProfile(
  model: CatalogModel,
  prefix: string,
  region: string | undefined,
): boolean {
  const set = Object.hasOwn(model.profiles, prefix) ? model.profiles[prefix] : undefined;
  if (set === undefined) return false;
  if (region === undefined) return true;
  const from = model.status === 'retired' ? model.served?.[prefix] : regionSets[set];
  return from?.includes(region) ?? false;
}

/** Prefix → the regions that its profiles lead to, besides the caller's own. */
export const destinations: Readonly<Record<string, readonly string[]>> = regionData.destinations;

/** Base id and model. */
export type CatalogEntry = readonly [base: string, model: CatalogModel];

const byFamily = grouped((model) => model.family);
const byVersion = grouped((model) => `${model.family} ${model.version}`);
const callableByFamily: ReadonlyMap<string, readonly CatalogEntry[]> = new Map(
  [...byFamily].map(([family, entries]) => [
    family,
    entries.filter(([, { status }]) => status === 'active' || status === 'legacy'),
  ]),
);

/** The models of a family, newest first, the ones that can be called only. */
export function familyModels(family: string): readonly CatalogEntry[] {
  return callableByFamily.get(family) ?? [];
}

/** The models of a version: one, or two that differ by their date. */
export function versionModels(family: string, version: string): readonly CatalogEntry[] {
  return byVersion.get(`${family} ${version}`) ?? [];
}

/** Whether a family has a version; with a month (two digits), whether one of that month. */
export function hasVersion(family: string, version: string, month: string | undefined): boolean {
  const entries = versionModels(family, version);
  if (month === undefined) return entries.length > 0;
  return entries.some(([, model]) => model.date?.slice(4, 6) === month);
}

function grouped(key: (model: CatalogModel) => string): ReadonlyMap<string, CatalogEntry[]> {
  const groups = new Map<string, CatalogEntry[]>();
  for (const entry of Object.entries(catalog)) {
    const name = key(entry[1]);
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  return groups;
}
