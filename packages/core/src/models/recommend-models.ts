import { callableModels } from './callable-models.ts';
import { catalog } from './catalog.ts';

/** What matters most: the best answers, the balance of answer and price, or speed. */
export type ModelTier = 'best' | 'balanced' | 'fast';

/** Tier → its families, the dearest first: a chain only ever goes to the same price or a lower one. */
const FAMILIES = {
  best: ['opus', 'sonnet', 'haiku'],
  balanced: ['sonnet', 'haiku'],
  fast: ['haiku'],
} as const satisfies Record<ModelTier, readonly string[]>;

/**
 * The ids to use from a region today, best first: the two newest models of the tier's family, then
 * the newest of each cheaper family. Usable as a chain of fallbacks. Models that need an opt-in
 * beforehand (Fable: data retention; Mythos: an allow-list) are not recommended unasked.
 */
export function recommendModels(options: {
  readonly region: string;
  readonly tier?: ModelTier | undefined;
  readonly scope?: 'geo' | 'global' | undefined;
}): string[] {
  const { region, tier = 'balanced', scope } = options;
  const active = callableModels({ region, scope }).filter(({ status }) => status === 'active');
  return FAMILIES[tier].flatMap((family, index) =>
    active
      .filter(({ base }) => catalog[base]?.family === family)
      .slice(0, index === 0 ? 2 : 1)
      .map(({ id }) => id),
  );
}
