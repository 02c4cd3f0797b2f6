import type { Strictness } from '../strictness.ts';
import { refusalOfWorld } from '../validations/refusal-of.ts';
import { accountArn, foundationModelArn } from '../world/arn.ts';
import { lookUpModel } from '../world/look-up-model.ts';
import type { WorldModel } from '../world/world.ts';
import type { ErrorAnswer } from './answer.ts';
import type { Call, Operation } from './operation.ts';

/** A model that may be called. */
export interface Invocation {
  readonly modelId: string;
  readonly baseModelId: string;
  readonly model: WorldModel;
  readonly strictness: Strictness;
  /** The body as it was sent. */
  readonly text: string;
}

/** Finds the model that a call names; or what the world says against it. */
export function circumstancesOf(call: Call): Invocation | { readonly error: ErrorAnswer } {
  const { labels, world, region, identity, strictness, text } = call;
  const { modelId = '' } = labels;
  const lookup = lookUpModel(world, modelId, region);
  const api = call.operation.startsWith('Converse') ? 'converse' : 'invoke';
  const error = refusalOfWorld({ modelId, lookup, api, region, world, identity });
  if (error) return { error };
  if (lookup.outcome !== 'found')
    throw new Error(`no refusal for a model that is ${lookup.outcome}`);
  return { modelId, baseModelId: lookup.id, model: lookup.model, strictness, text };
}

/**
 * The permissions that a call of a model needs: on the inference profile in the caller's region, and on
 * the model in each region that it leads to.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 */
export function invocationPermission(action: string): NonNullable<Operation['permission']> {
  return ({ labels, world, region }) => {
    const { modelId = '' } = labels;
    const lookup = lookUpModel(world, modelId, region);
    if (lookup.outcome !== 'found') return [];
    const { id, profile } = lookup;
    if (!profile) return [{ action, resource: foundationModelArn(id, region) }];
    const rest = `inference-profile/${profile.id}`;
    const own = accountArn('bedrock', region, world.account.id, rest);
    // A global profile also asks for the model in the caller's own region, before the one of no region.
    const models = profile.to.includes('') ? [region, ...profile.to] : profile.to;
    const context = { 'bedrock:InferenceProfileArn': own };
    return [
      { action, resource: own },
      ...models.map((where) => ({ action, resource: foundationModelArn(id, where), context })),
    ];
  };
}
