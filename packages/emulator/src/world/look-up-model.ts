import type { Route, World, WorldModel } from './world.ts';

/** What an id names in a region. */
export type ModelLookup =
  | {
      readonly outcome: 'found';
      /** The base model id. */
      readonly id: string;
      readonly model: WorldModel;
      /** The inference profile that was called, with the regions that it leads to. */
      readonly profile?: { readonly id: string; readonly to: readonly string[] };
    }
  | { readonly outcome: 'needs-profile' | 'retired' | 'unknown' };

/**
 * Finds what an id or ARN names when it is called from a region. Ids of other vendors are not of this
 * world and are answered as a permissive model.
 */
export function lookUpModel(world: World, modelId: string, region: string): ModelLookup {
  const id = lastPart(modelId);
  if (PROMPT.test(modelId)) return found(id, OTHER);
  const application = own(world.applicationProfiles, id);
  if (application) {
    const known = application.region === region;
    return known ? lookUpModel(world, application.copyFrom, region) : { outcome: 'unknown' };
  }
  const profile = own(world.profiles, id);
  if (profile) return lookUpProfile(world, id, region);
  const model = own(world.models, id);
  if (!model) return otherVendor(id) ? found(id, OTHER) : { outcome: 'unknown' };
  if (model.onDemand?.includes(region)) return found(id, model);
  return { outcome: model.retired ? 'retired' : 'needs-profile' };
}

/** The route of a profile from a region; undefined where it cannot be called from there. */
export function routeFrom(world: World, profileId: string, region: string): Route | undefined {
  const routes = world.routeSets[own(world.profiles, profileId)?.routes ?? ''];
  return routes?.find(({ from }) => from.includes(region));
}

function lookUpProfile(world: World, id: string, region: string): ModelLookup {
  const profile = own(world.profiles, id);
  const model = own(world.models, profile?.model ?? '');
  const route = routeFrom(world, id, region);
  if (!profile || !model || !route) return { outcome: 'unknown' };
  const gone = model.retired && !profile.servedIn?.includes(region);
  if (gone) return { outcome: 'retired' };
  return { ...found(profile.model, model), profile: { id, to: route.to } };
}

const OTHER: WorldModel = {
  prefill: true,
  sampling: 'both',
  maxTokens: 8192,
  forcedToolChoice: true,
  structuredOutput: true,
  otherVendor: true,
};

/** A prompt of Prompt management: it names its model itself, which is not of this world. */
const PROMPT = /^arn:aws[^:]*:bedrock:[^:]+:\d{12}:prompt\//;

const OTHER_VENDOR =
  /^(?:[a-z-]{2,6}\.)?(?:amazon|meta|mistral|cohere|ai21|openai|deepseek|qwen|writer)\./;

function otherVendor(id: string): boolean {
  return OTHER_VENDOR.test(id);
}

function found(id: string, model: WorldModel): Extract<ModelLookup, { outcome: 'found' }> {
  return { outcome: 'found', id, model };
}

/** The id at the end of an ARN, or the id itself. */
function lastPart(modelId: string): string {
  return modelId.startsWith('arn:') ? (modelId.split('/').at(-1) ?? '') : modelId;
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
