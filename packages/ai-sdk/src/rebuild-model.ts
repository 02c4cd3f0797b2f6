import { speaksChatApi } from './host-traits.ts';
import type { HostModel } from './host-types.ts';

/**
 * Builds a sibling of a model: the same provider, credentials and region, another id. Works for the
 * Converse models and the chat models of every version, whose constructor takes the id and the model's
 * own `config`.
 * @returns undefined for models that are not built that way.
 */
export function rebuildModel(model: HostModel, modelId: string): HostModel | undefined {
  const { config, constructor: Model } = model as {
    config?: { baseUrl?: unknown; url?: unknown };
    constructor?: unknown;
  };
  const address = speaksChatApi(model) ? config?.url : config?.baseUrl;
  if (typeof address !== 'function' || typeof Model !== 'function') return undefined;
  return new (Model as new (modelId: string, config: unknown) => HostModel)(modelId, config);
}
