import defaults from './default-world.json' with { type: 'json' };

/** What a model of the world takes and whether it still lives. */
export interface WorldModel {
  /** Its end of life has come, but for the regions where something still serves it. */
  readonly retired?: boolean;
  /** Regions where the bare id can be called. */
  readonly onDemand?: readonly string[];
  /** Accepts an assistant turn at the end. */
  readonly prefill: boolean;
  /** temperature and top_p: both together, one of them, or none. */
  readonly sampling: 'both' | 'one' | 'none';
  /** The largest maxTokens. */
  readonly maxTokens: number;
  readonly systemInMessages?: boolean;
}

/** An inference profile: the model behind it and the regions it can be called from. */
export interface WorldProfile {
  readonly model: string;
  /** Name of one of the world's region sets. */
  readonly from: string;
  /** Regions that still serve it although its model is retired. */
  readonly servedIn?: readonly string[];
}

/** All that this local Bedrock knows. */
export interface World {
  /** The day whose state it shows. */
  readonly asOf: string;
  /** The region of a caller who does not sign for one. */
  readonly defaultRegion: string;
  readonly regionSets: Readonly<Record<string, readonly string[]>>;
  readonly models: Readonly<Record<string, WorldModel>>;
  readonly profiles: Readonly<Record<string, WorldProfile>>;
}

/** Bedrock as it stood in November 2026, from AWS's model cards and published dumps of its lists. */
export const defaultWorld: World = defaults as unknown as World;

/** What an id names in a region. */
export type ModelLookup =
  | { readonly outcome: 'found'; readonly id: string; readonly model: WorldModel }
  | { readonly outcome: 'needs-profile' | 'retired' | 'unknown' };

/**
 * Finds what an id names when it is called from a region. Ids of other vendors are not of this
 * world and are answered as a permissive model.
 */
export function lookUpModel(world: World, modelId: string, region: string): ModelLookup {
  const id = lastPart(modelId);
  const profile = own(world.profiles, id);
  if (profile) return lookUpProfile(world, profile, region);
  const model = own(world.models, id);
  if (!model) return otherVendor(id) ? found(id, OTHER) : { outcome: 'unknown' };
  if (model.onDemand?.includes(region)) return found(id, model);
  return { outcome: model.retired ? 'retired' : 'needs-profile' };
}

function lookUpProfile(world: World, profile: WorldProfile, region: string): ModelLookup {
  const model = own(world.models, profile.model);
  if (!model || !world.regionSets[profile.from]?.includes(region)) return { outcome: 'unknown' };
  const gone = model.retired && !profile.servedIn?.includes(region);
  return gone ? { outcome: 'retired' } : found(profile.model, model);
}

const OTHER: WorldModel = { prefill: true, sampling: 'both', maxTokens: 8192 };

function otherVendor(id: string): boolean {
  return /^(?:[a-z-]{2,6}\.)?(?:amazon|meta|mistral|cohere|ai21|openai|deepseek|qwen|writer)\./.test(
    id,
  );
}

function found(id: string, model: WorldModel): ModelLookup {
  return { outcome: 'found', id, model };
}

/** The id at the end of an ARN, or the id itself. */
function lastPart(modelId: string): string {
  return modelId.startsWith('arn:') ? (modelId.split('/').at(-1) ?? '') : modelId;
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
