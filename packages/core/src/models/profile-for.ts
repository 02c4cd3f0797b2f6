import { geographies } from './catalog.ts';
import { isClaudeIdShaped } from './model-id-shape.ts';
import { resolveModel } from './resolve-model.ts';

/**
 * The inference profile that a foundation model id needs in a region, once Bedrock has said that it
 * needs one. An id that the catalogue does not know gets the prefix of the region's own geography,
 * `global.` only where the region has none.
 * @returns undefined for what is no bare id, and where the region is not known.
 */
export function profileFor(
  modelId: string | undefined,
  region: string | undefined,
): string | undefined {
  if (modelId === undefined || region === undefined) return undefined;
  if (!modelId.startsWith('anthropic.') || !isClaudeIdShaped(modelId)) return undefined;
  const { profile, base } = resolveModel(modelId, { region });
  if (profile !== null || base !== null) return profile ?? undefined;
  const own = geographies[region]?.find((prefix) => prefix !== 'in') ?? 'global';
  return region in geographies ? `${own}.${modelId}` : undefined;
}
