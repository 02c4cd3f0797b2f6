import { callableModels, type Resolution, recommendModels, resolveModel } from '@caprock/core';
import type { SourcedRegion } from './pick-regions.ts';

/** A model in a region: one cell of the matrix. */
export interface Target {
  readonly region: string;
  /** The name as it was typed, or the recommended id. */
  readonly asked: string;
  readonly resolution: Resolution;
  /** What is sent; undefined where the name means nothing there. */
  readonly id: string | undefined;
  /** Its foundation model id; undefined where unknown. */
  readonly base: string | undefined;
  /** `Claude Sonnet 5.5`, where the catalogue knows it. */
  readonly name: string | undefined;
}

/** How many models are examined in a region where nobody asked for any. */
const TIERS = ['best', 'balanced', 'fast'] as const;

/** The models to examine in each region: those that were asked for, else the newest of each tier. */
export function resolveTargets(
  regions: readonly SourcedRegion[],
  models: readonly string[],
): readonly Target[] {
  return regions.flatMap(({ region }) => {
    const asked = models.length > 0 ? models : recommended(region);
    return asked.map((name) => targetOf(region, name));
  });
}

function recommended(region: string): string[] {
  const newest = TIERS.flatMap((tier) => recommendModels({ region, tier }).slice(0, 1));
  return [...new Set(newest)];
}

function targetOf(region: string, asked: string): Target {
  const resolution = resolveModel(asked, { region, explicit: 'replace' });
  const base = resolution.base ?? undefined;
  const known = callableModels({ region }).find((model) => model.base === base);
  return {
    region: resolution.region ?? region,
    asked,
    resolution,
    id: resolution.modelId ?? undefined,
    base,
    name: known?.name,
  };
}
