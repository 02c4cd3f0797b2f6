import { routeFrom } from './look-up-model.ts';
import type { Route, World } from './world.ts';

/** How a model can be called from a region. */
export interface Serving {
  /** By its bare id. */
  readonly onDemand: boolean;
  /** The routes of the inference profiles that still lead to it. */
  readonly routes: readonly Route[];
}

/** How a model is served in a region; undefined where nothing serves it, or nothing any more. */
export function servingOf(world: World, modelId: string, region: string): Serving | undefined {
  if (!Object.hasOwn(world.models, modelId)) return undefined;
  const model = world.models[modelId];
  const onDemand = model?.onDemand?.includes(region) ?? false;
  const routes = Object.entries(world.profiles)
    .filter(([, profile]) => profile.model === modelId)
    .filter(([, { servedIn }]) => !model?.retired || servedIn?.includes(region))
    .map(([id]) => routeFrom(world, id, region))
    .filter((route) => route !== undefined);
  return onDemand || routes.length > 0 ? { onDemand, routes } : undefined;
}
