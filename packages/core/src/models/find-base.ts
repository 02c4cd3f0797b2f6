import { catalog, familyModels } from './catalog.ts';
import type { ParsedName } from './parse-model-name.ts';

/** The base id that a parsed name means; the date chooses only between two of one version. */
export function findBase({ family, version, date, cleaned }: ParsedName): string | undefined {
  const matching = Object.entries(catalog).filter(
    ([, model]) => model.family === family && model.version === version,
  );
  const byDate = matching.find(([, model]) => date !== undefined && model.date === date);
  const revision = /-v(\d)(?::\d)?$/.exec(cleaned)?.[1];
  const byRevision = matching.find(
    ([id]) => revision !== undefined && id.includes(`-v${revision}`),
  );
  return (byDate ?? (date === undefined ? byRevision : undefined) ?? matching[0])?.[0];
}

/** The base ids to suggest for a name that means no model: the family's newest, or each family's. */
export function nearestBases({ family, version }: ParsedName): string[] {
  const models = family ? familyModels(family) : [];
  if (family && models.length > 0) {
    const near = version
      ? models.filter(([, model]) => model.version.split('-')[0] === version.split('-')[0])
      : [];
    const rest = models.filter((entry) => !near.includes(entry));
    return [...near, ...rest].slice(0, 3).map(([id]) => id);
  }
  return ['sonnet', 'opus', 'haiku'].flatMap((each) => familyModels(each)[0]?.[0] ?? []);
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
