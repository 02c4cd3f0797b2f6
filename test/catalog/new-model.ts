import type { Listing } from './build-catalog.ts';
import type { ModelData } from './catalog-data.ts';

/**
 * A model that the catalogue does not know yet. No answer says what it takes: it gets the traits of
 * its family's newest, for the review to put right by its model card.
 */
export function newModel(
  base: string,
  { latest }: Listing,
  known: Readonly<Record<string, ModelData>>,
): ModelData {
  const words = base.replace('anthropic.claude-', '').split('-');
  const family = words.find((word) => /^[a-z]{3,}$/.test(word)) ?? 'claude';
  const version = words.filter((word) => /^\d{1,2}$/.test(word)).join('-');
  const date = words.find((word) => /^\d{8}$/.test(word));
  const relative = Object.values(known).find((model) => model.family === family);
  const traits = relative?.traits ?? Object.values(known)[0]?.traits ?? {};
  return {
    name: latest?.name ?? base,
    family,
    version,
    ...(date ? { date } : {}),
    status: latest?.status ?? 'active',
    profiles: {},
    traits,
  };
}
