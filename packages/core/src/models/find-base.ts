import { catalog, familyModels, versionModels } from './catalog.ts';
import type { ParsedName } from './parse-model-name.ts';

/** The base id that a parsed name means; the date chooses only between two of one version. */
export function findBase(parsed: ParsedName): string | undefined {
  const { family = '', version = '', date, month, cleaned } = parsed;
  const matching = versionModels(family, version);
  if (matching.length < 2) return matching[0]?.[0];
  const byDate = matching.find(([, model]) => date !== undefined && model.date === date);
  const byMonth = matching.find(
    ([, model]) => month !== undefined && model.date?.slice(4, 6) === month,
  );
  const revision = /[-_. ]v(\d)(?::\d)?$/i.exec(cleaned)?.[1];
  const byRevision = matching.find(
    ([id]) => revision !== undefined && id.includes(`-v${revision}`),
  );
  return (byDate ?? byMonth ?? (date === undefined ? byRevision : undefined) ?? matching[0])?.[0];
}

/** The base ids to suggest for a name that means no model: the family's newest, or each family's. */
export function nearestBases({ family, families, version }: ParsedName): string[] {
  const models = family ? familyModels(family) : [];
  if (models.length === 0) {
    const ofVersion = family ? [] : FAMILIES.flatMap((name) => callableVersion(name, version));
    return ofVersion.length > 0 ? ofVersion : newestOf(families ?? FAMILIES);
  }
  const isNear = ([, model]: (typeof models)[number]) =>
    version !== undefined && model.version.split('-')[0] === version.split('-')[0];
  const near = models.filter(isNear);
  const rest = models.filter((entry) => !isNear(entry));
  return [...near, ...rest].slice(0, 3).map(([id]) => id);
}

/** The families that everyone may call, the middle one first. */
const FAMILIES = ['sonnet', 'opus', 'haiku'] as const;

function callableVersion(family: string, version: string | undefined): string[] {
  return familyModels(family).flatMap(([id, model]) => (model.version === version ? [id] : []));
}

function newestOf(families: readonly string[]): string[] {
  return families.flatMap((family) => familyModels(family)[0]?.[0] ?? []);
}

/** Every model of the families that everyone may call, family by family, newest first. */
export function everydayModels(): (readonly string[])[] {
  return FAMILIES.map((family) => familyModels(family).map(([id]) => id));
}

/**
 * What follows a retired model: the provider's replacement, then the newest of the family. Claude 2
 * and older have no family: their newest is Sonnet.
 */
export function successorsOf(base: string): string[] {
  const model = catalog[base];
  const family =
    model?.family === 'instant' ? 'haiku' : model?.family === 'claude' ? 'sonnet' : model?.family;
  const newest = family ? familyModels(family)[0]?.[0] : undefined;
  return [...new Set([model?.successor, newest].filter((id) => id !== undefined))];
}

/** The successor that stays in the family; Sonnet for a model that has none. */
export function replacementOf(base: string): string | undefined {
  const family = catalog[base]?.family;
  const stays = family === 'claude' ? 'sonnet' : family === 'instant' ? 'haiku' : family;
  const successors = successorsOf(base);
  return successors.find((id) => catalog[id]?.family === stays) ?? successors.at(-1);
}
