import { type CatalogModel, catalog } from './catalog.ts';
import { replacementOf } from './find-base.ts';

/** Where a foundation model stands in its life. */
export interface ModelLifecycle {
  /** `Claude Sonnet 4.6` */
  readonly name: string;
  readonly status: CatalogModel['status'];
  /** ISO date, or its year or month where no day was published; null where none was. */
  readonly endOfLife: string | null;
  /** The foundation model to move to: another one only where an end of life is known. */
  readonly successor: string | null;
}

/** Where a model stands by the shipped catalogue; undefined for an id that it does not know. */
export function lifecycleOf(base: string): ModelLifecycle | undefined {
  const model = Object.hasOwn(catalog, base) ? catalog[base] : undefined;
  if (!model) return undefined;
  const { name, status, endOfLife = null } = model;
  return { name, status, endOfLife, successor: endOfLife ? (replacementOf(base) ?? null) : null };
}
