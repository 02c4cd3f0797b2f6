/** Gives sets of regions their names. */
export interface RegionSetNames {
  /** The name of a set: the one that it has, else a new one after the prefix: `us6`. */
  readonly nameOf: (prefix: string, regions: readonly string[]) => string;
  /** The sets that are used, in the order in which they stood. */
  readonly used: (names: readonly string[]) => Record<string, readonly string[]>;
}

/** Starts from the sets that the catalogue has. */
export function regionSetNames(
  before: Readonly<Record<string, readonly string[]>>,
): RegionSetNames {
  const sets = new Map(Object.entries(before));
  const same = (one: readonly string[], other: readonly string[]) =>
    [...one].sort().join() === [...other].sort().join();
  return {
    nameOf(prefix, regions) {
      const found = [...sets].find(([, set]) => same(set, regions));
      if (found) return found[0];
      let number = 2;
      while (sets.has(`${prefix}${number}`)) number += 1;
      const name = sets.has(prefix) ? `${prefix}${number}` : prefix;
      sets.set(name, [...regions].sort());
      return name;
    },
    used: (names) => Object.fromEntries([...sets].filter(([name]) => names.includes(name))),
  };
}
