import type { CatalogData, ModelData } from './catalog-data.ts';

/** What changed from one catalogue to the next: one line for each fact, for a person to review. */
export function differences(before: CatalogData, after: CatalogData): string[] {
  return Object.entries(after.catalog.models).flatMap(([base, model]) => {
    const known = before.catalog.models[base];
    if (!known)
      return [`+ ${base}: new; its traits are copied from its family, check its model card`];
    const changes = [
      ...changed('status', known.status, model.status),
      ...changed('end of life', known.endOfLife, model.endOfLife),
      ...placesChanged(placesOf(known, before), placesOf(model, after)),
    ];
    return changes.map((change) => `~ ${base}: ${change}`);
  });
}

function changed(what: string, one: string | undefined, other: string | undefined): string[] {
  return one === other ? [] : [`${what} ${one ?? 'none'} → ${other ?? 'none'}`];
}

function placesChanged(
  before: ReadonlyMap<string, readonly string[]>,
  after: ReadonlyMap<string, readonly string[]>,
): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((way) => {
    const [one, other] = [before.get(way) ?? [], after.get(way) ?? []];
    const added = other.filter((region) => !one.includes(region)).map((region) => `+${region}`);
    const gone = one.filter((region) => !other.includes(region)).map((region) => `-${region}`);
    return added.length + gone.length === 0 ? [] : [`${way} ${[...added, ...gone].join(' ')}`];
  });
}

/** The ways in which a model can be called → from where. */
function placesOf(model: ModelData, { regions }: CatalogData): Map<string, readonly string[]> {
  const profiles =
    model.status === 'retired'
      ? Object.entries(model.served ?? {})
      : Object.entries(model.profiles).map(
          ([prefix, set]) => [prefix, regions.regionSets[set] ?? []] as const,
        );
  return new Map([
    ...profiles.map(([prefix, set]) => [`${prefix}.`, set] as const),
    ['on demand', model.onDemand ?? []] as const,
  ]);
}
