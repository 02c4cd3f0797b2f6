import { type CatalogModel, geographies, hasProfile } from './catalog.ts';
import type { RegionCatalog } from './refresh-catalog.ts';
import { resolutionNote } from './resolution-note.ts';
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
  const note = resolutionNote('prefix-rewritten', {
    en: `'${prefix}.' is not served from ${region}; the region's own geography '${own}.' is used`,
    ko: `${region}에서는 '${prefix}.' 프로필을 쓸 수 없어, 이 리전이 속한 지역의 '${own}.' 프로필을 씁니다`,
  });
  return profileChoice(own, base, [note]);
}

function plainChoice(input: ChoiceInput, region: string, own: string | undefined): Choice {
  const { base, scope } = input;
  if (own !== undefined) return profileChoice(own, base, []);
  const hasGeography = (geographies[region] ?? []).some((prefix) => prefix !== 'in');
  if (serves(input, 'global') && (scope === 'global' || !hasGeography)) {
    const note = resolutionNote('routes-globally', {
      en: `${region} has no profile of its own for this model: the call may be served from any region`,
      ko: `이 모델에는 ${region} 리전이 속한 지역의 프로필이 없어, 어느 리전에서든 호출이 처리될 수 있습니다`,
    });
    return profileChoice('global', base, [note]);
  }
  if (servesBare(input, region)) return bareChoice(base);
  return { problem: 'unavailable', ...suggest(own, input) };
}

function narrowed(input: ChoiceInput, own: string | undefined): Choice {
  if (own === undefined || own === 'us-gov') {
    return { problem: 'unavailable', ...suggest(own, input) };
  }
  const note = resolutionNote('narrowed', {
    en: `there is no global profile of this model; the narrower '${own}.' is used`,
    ko: `이 모델에는 글로벌 프로필이 없어, 범위가 더 좁은 '${own}.' 프로필을 씁니다`,
  });
  return profileChoice(own, input.base, [note]);
}

function withoutRegion({ base, model, prefix }: ChoiceInput): Choice {
  if (prefix === undefined && hasProfile(model, 'global', undefined)) {
    const note = resolutionNote('routes-globally', {
      en: 'no region is known: the global profile is used, and the call may be served from any region',
      ko: '리전을 알 수 없어 글로벌 프로필을 쓰며, 어느 리전에서든 호출이 처리될 수 있습니다',
    });
    return profileChoice('global', base, [note]);
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
