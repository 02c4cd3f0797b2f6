import { foundationModelArn } from '../world/arn.ts';
import { servingOf } from '../world/served-models.ts';
import type { World, WorldModel } from '../world/world.ts';

/** A foundation model as ListFoundationModels and GetFoundationModel describe it. */
export interface ModelDescription {
  readonly modelArn: string;
  readonly modelId: string;
  readonly modelName: string;
  readonly providerName: string;
  readonly inputModalities: readonly string[];
  readonly outputModalities: readonly string[];
  readonly responseStreamingSupported: boolean;
  readonly customizationsSupported: readonly string[];
  /** `INFERENCE_PROFILE` is in no documentation, and is sent (classmethod; librechat#13628). */
  readonly inferenceTypesSupported: readonly string[];
  readonly modelLifecycle: Readonly<Record<string, string>>;
}

/** Describes a model in a region; undefined where nothing serves it, or nothing any more. */
export function describeModel(
  world: World,
  modelId: string,
  region: string,
): ModelDescription | undefined {
  const serving = servingOf(world, modelId, region);
  const model = world.models[modelId];
  if (!serving || !model) return undefined;
  return {
    modelArn: foundationModelArn(modelId, region),
    modelId,
    modelName: model.name ?? modelId,
    providerName: providerOf(modelId),
    inputModalities: model.inputModalities ?? ['TEXT'],
    outputModalities: ['TEXT'],
    responseStreamingSupported: true,
    customizationsSupported: [],
    inferenceTypesSupported: [
      ...(serving.onDemand ? ['ON_DEMAND'] : []),
      ...(serving.routes.length > 0 ? ['INFERENCE_PROFILE'] : []),
    ],
    modelLifecycle: lifecycleOf(model, world.asOf),
  };
}

/** The provider's name: the first part of the id, with a capital letter. */
export function providerOf(modelId: string): string {
  const provider = modelId.split('.')[0] ?? '';
  return provider.charAt(0).toUpperCase() + provider.slice(1);
}

function lifecycleOf(
  { lifecycle = {}, retired }: WorldModel,
  asOf: string,
): Readonly<Record<string, string>> {
  const dates = Object.fromEntries(
    Object.entries(lifecycle).filter(([, date]) => !Number.isNaN(Date.parse(date))),
  );
  const legacySince = Date.parse(lifecycle.legacyTime ?? '');
  const legacy = retired === true || legacySince <= Date.parse(asOf);
  return { status: legacy ? 'LEGACY' : 'ACTIVE', ...dates };
}
