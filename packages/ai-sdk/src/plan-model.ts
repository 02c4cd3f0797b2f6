import { callMemory, type Plan, type ProcessMemory, planTargets, type Target } from '@caprock/core';
import type { ModelPlan } from './call.ts';
import type { CallableModel, HostModel } from './host-types.ts';
import type { AiSdkOptions } from './options.ts';
import { refuseEndpoint } from './refuse-endpoint.ts';
import { regionOf } from './region-of.ts';
import { usageError } from './usage-error.ts';

/** What a plan is made from. */
interface Planning {
  /** The name that the caller wrote. */
  readonly name: string;
  readonly region: string | undefined;
  readonly settings: AiSdkOptions;
  /** Builds the host's model of an id that Bedrock knows, for a region. */
  readonly build: (modelId: string, region: string | undefined) => HostModel;
  /** Whether it can be built for any region, and not for that of the provider only. */
  readonly anyRegion?: boolean;
  /** What the models of a provider remember together. */
  readonly own?: ProcessMemory;
}

/**
 * Resolves the model and its fallbacks, and builds the host's model of each: the id stands before
 * the model is built, because the provider decides by the id what the model takes.
 * @throws CaprockError when a name cannot be called, when a fallback cannot be reached
 * from here, or when a region, an endpoint or an id would lead elsewhere than it seems to.
 */
export function planModel({
  name,
  region,
  anyRegion = false,
  settings,
  build,
  own,
}: Planning): ModelPlan {
  const targets = planTargets<HostModel>({
    ...settings,
    model: name,
    region,
    describe: (model) => ({ modelId: model.modelId, region: regionOf(model) }),
  });
  const models = new Map<Target<HostModel>, CallableModel>();
  for (const target of targets) {
    const isOwn = anyRegion || target === targets[0] || target.region === region;
    if (target.hostModel === undefined && !isOwn) {
      throw usageError('region-of-fallback', target.name, settings.lang);
    }
    const model = target.hostModel ?? build(target.modelId, target.region);
    refuseEndpoint(model, settings.lang);
    models.set(target, model as unknown as CallableModel);
  }
  checkVersions(targets, models, settings);
  return {
    targets,
    modelOf: (target) => models.get(target) as CallableModel,
    memory: callMemory(targets, settings, own ? { own } : {}),
  };
}

/** One chain speaks one specification: a fallback's answer is read as the first model's. */
function checkVersions(
  targets: Plan<HostModel>,
  models: ReadonlyMap<Target<HostModel>, CallableModel>,
  { lang }: AiSdkOptions,
): void {
  const expected = models.get(targets[0])?.specificationVersion;
  for (const [target, { specificationVersion }] of models) {
    if (specificationVersion !== expected) {
      throw usageError('mixed-specifications', target.name, lang);
    }
  }
}
