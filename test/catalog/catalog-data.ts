import { readFileSync, writeFileSync } from 'node:fs';

/** A model as it stands in catalog.json. */
export interface ModelData {
  readonly name: string;
  readonly family: string;
  readonly version: string;
  readonly date?: string;
  readonly status: string;
  readonly endOfLife?: string;
  readonly successor?: string;
  /** Prefix → name of a set of regions. */
  readonly profiles: Readonly<Record<string, string>>;
  readonly served?: Readonly<Record<string, readonly string[]>>;
  readonly onDemand?: readonly string[];
  readonly traits: Readonly<Record<string, unknown>>;
}

/** catalog.json and regions.json together. */
export interface CatalogData {
  readonly catalog: {
    readonly catalogAsOf: string;
    readonly source: string;
    readonly models: Readonly<Record<string, ModelData>>;
  };
  readonly regions: {
    readonly asOf: string;
    readonly source: string;
    readonly regionSets: Readonly<Record<string, readonly string[]>>;
    readonly destinations: Readonly<Record<string, readonly string[]>>;
    readonly geographies: Readonly<Record<string, readonly string[]>>;
  };
}

const folder = new URL('../../packages/core/src/models/', import.meta.url);

/** Reads what core ships. */
export function readCatalogData(): CatalogData {
  const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  return { catalog: read('catalog.json'), regions: read('regions.json') };
}

/** Writes what core ships. */
export function writeCatalogData({ catalog, regions }: CatalogData): void {
  const write = (name: string, value: unknown) =>
    writeFileSync(new URL(name, folder), `${JSON.stringify(value, null, 2)}\n`);
  write('catalog.json', catalog);
  write('regions.json', regions);
}
