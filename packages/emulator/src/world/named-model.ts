import type { ModelLookup } from './look-up-model.ts';
import type { World, WorldModel } from './world.ts';

/** The model that a call names, even where its bare id cannot be called. */
export function namedModel(
  world: World,
  modelId: string,
  lookup: ModelLookup,
): { readonly id: string; readonly model: WorldModel } | undefined {
  if (lookup.outcome === 'found') return { id: lookup.id, model: lookup.model };
  const id = modelId.slice(modelId.lastIndexOf('/') + 1);
  const model = Object.hasOwn(world.models, id) ? world.models[id] : undefined;
  return model && { id, model };
}
