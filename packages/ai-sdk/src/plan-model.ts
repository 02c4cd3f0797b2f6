import {
  callMemory,
  type Plan,
  type ProcessMemory,
  planTargets,
  policyFor,
  type Target,
} from '@caprock/core';
import type { ModelPlan } from './call.ts';
import { speaksChatApi } from './host-traits.ts';
import type { CallableModel, HostModel } from './host-types.ts';
import type { AiSdkOptions } from './options.ts';
import { refuseEndpoint } from './refuse-endpoint.ts';
import { refuseHost } from './refuse-host.ts';
import { regionOf } from './region-of.ts';
import { usageError } from './usage-error.ts';

/** What a plan is made from. */
interface Planning {
  /** The name that the caller wrote. */
  readonly name: string;
  /** The host's model of that name. */
  readonly host: HostModel;
  readonly region: string | undefined;
  readonly settings: AiSdkOptions;
  /** Builds the host's model of an id that Bedrock knows, for a region. */
  readonly build: (modelId: string, region: string | undefined) => HostModel;
  /** Whether it can be built for any region, and not for that of the provider only. */
  readonly anyRegion?: boolean;
  /** What the models of a provider remember together. */
  readonly own?: ProcessMemory;
  /** The host's model cannot be built with another id. */
  readonly keepsIds?: boolean;
}

/**
 * Resolves the model and its fallbacks, and builds the host's model of each: the id stands before
 * the model is built, because the provider decides by the id what the model takes.
 * @throws CaprockError when a name cannot be called, when a fallback cannot be reached
 * from here, when a region, an endpoint or an id would lead elsewhere than it seems to, or when a
 * model is one of a gateway and nobody said so, or the other way round.
 */
export function planModel({
  name,
  host,
  region: ofBedrock,
  anyRegion = false,
  keepsIds = false,
  settings,
  build,
  own,
}: Planning): ModelPlan {
  refuseHost(host, settings);
  const region = settings.gateway ? undefined : ofBedrock;
  const targets = planTargets<HostModel>({
    ...settings,
    model: name,
    region,
    describe: (model) => ({
      modelId: model.modelId,
      region: regionOf(model),
      ...(settings.gateway && speaksChatApi(model) ? { gateway: {} } : {}),
    }),
  });
  const models = new Map<unknown, CallableModel>();
  const modelOf = (target: Target<HostModel>): CallableModel => {
    const key = target.hostModel ?? `${target.region}\n${target.modelId}`;
    const known = models.get(key);
    if (known) return known;
    const model = target.hostModel ?? build(target.modelId, target.region);
    // Where a gateway is, its callers say: no region goes into the name of that host.
    if (!speaksChatApi(model)) refuseEndpoint(model, settings.lang);
    models.set(key, model as unknown as CallableModel);
    return model as unknown as CallableModel;
  };
  for (const target of targets) {
    const isOwn = anyRegion || target === targets[0] || target.region === region;
    if (target.hostModel === undefined && !isOwn) {
      throw usageError('region-of-fallback', target.name, settings.lang);
    }
    modelOf(target);
  }
  checkVersions(targets, modelOf, settings);
  return {
    targets,
    modelOf,
    policy: policyFor(targets.length, settings),
    memory: callMemory(targets, settings, { keepsIds, ...(own ? { own } : {}) }),
  };
}

/** One chain speaks one specification: a fallback's answer is read as the first model's. */
function checkVersions(
  targets: Plan<HostModel>,
  modelOf: ModelPlan['modelOf'],
  { lang }: AiSdkOptions,
): void {
  const expected = modelOf(targets[0]).specificationVersion;
  for (const target of targets) {
    if (modelOf(target).specificationVersion !== expected) {
      throw usageError('mixed-specifications', target.name, lang);
    }
  }
}
