import { CaprockError } from '../errors/caprock-error.ts';
import type { Language } from '../localized-text.ts';
import type { RegionCatalog } from '../models/refresh-catalog.ts';
import { resolveModel } from '../models/resolve-model.ts';
import { traitsOf } from '../models/traits-of.ts';
import type { Resolution } from '../models/types.ts';
import type { CaprockOptions, FallbackTarget } from '../options.ts';
import { addressProblem } from './address-problem.ts';
import { resolutionProblem } from './resolution-problem.ts';
import type { Target } from './target.ts';

/** What a plan is made from: the model of the call, its region, and the caller's options. */
export interface PlanOptions<HostModel>
  extends Pick<
    CaprockOptions<HostModel>,
    | 'baseModel'
    | 'catalog'
    | 'fallbacks'
    | 'gateway'
    | 'lang'
    | 'regions'
    | 'resolve'
    | 'retired'
    | 'scope'
  > {
  /** The name as the caller wrote it. */
  readonly model: string;
  /** Where the call goes unless a fallback says otherwise. */
  readonly region: string | undefined;
  /**
   * Reads the id and the region off a host model that stands among the fallbacks.
   * @returns With `gateway` where the model asks one: the id is then the gateway's own name.
   */
  readonly describe?: (hostModel: HostModel) => {
    readonly modelId: string;
    readonly region: string | undefined;
    readonly gateway?: { readonly baseModel?: string | undefined };
  };
}

/** The targets of a call in order of preference, without repetitions. */
export type Plan<HostModel> = readonly [Target<HostModel>, ...Target<HostModel>[]];

/**
 * Resolves the model and every fallback for its region; with `regions`, for each of them in which it
 * can be called.
 * @throws CaprockError when a name means no model that can be called there, with the names that do,
 * and when a region or an id would make a URL of another host.
 */
export function planTargets<HostModel = never>(options: PlanOptions<HostModel>): Plan<HostModel> {
  const first = namedTargets<HostModel>(options.model, options, options.baseModel);
  const rest = (options.fallbacks ?? []).flatMap((fallback) => fallbackTargets(fallback, options));
  const targets = [...first, ...rest];
  // A gateway's names go into the body of a request: none can lead to another address.
  if (!options.gateway) for (const target of targets) assertAddress(target, options.lang);
  const seen = new Set<string>();
  return targets.filter((target, index) => {
    const key = `${target.region}\n${target.modelId}`;
    const repeated = seen.has(key) && index > 0 && target.hostModel === undefined;
    seen.add(key);
    return !repeated;
  }) as unknown as Plan<HostModel>;
}

function assertAddress({ region, modelId, hostModel }: Target, lang: Language = 'en'): void {
  const problem = addressProblem(hostModel === undefined ? { region, modelId } : { region }, lang);
  if (problem) throw new CaprockError(problem);
}

/** One target a region. A region in which the name cannot be called is left out; not the last one. */
function namedTargets<HostModel>(
  name: string,
  options: PlanOptions<HostModel>,
  baseModel?: string,
): Target<HostModel>[] {
  if (options.gateway) return [gatewayTarget(name, baseModel)];
  const regions = options.regions?.length ? options.regions : [options.region];
  const targets: Target<HostModel>[] = [];
  let refusal: unknown;
  for (const region of regions) {
    try {
      targets.push(namedTarget(name, region, options, baseModel));
    } catch (error) {
      refusal ??= error;
    }
  }
  if (targets.length === 0) throw refusal;
  return targets;
}

function fallbackTargets<HostModel>(
  fallback: FallbackTarget | HostModel,
  options: PlanOptions<HostModel>,
): Target<HostModel>[] {
  if (typeof fallback === 'string') return namedTargets(fallback, options);
  if (isPlainTarget(fallback)) {
    const { model, region, baseModel } = fallback;
    if (region === undefined || options.gateway) return namedTargets(model, options, baseModel);
    return [namedTarget(model, region, options, baseModel)];
  }
  const described = options.describe?.(fallback as HostModel);
  const modelId = described?.modelId ?? '';
  const hostModel = fallback as HostModel;
  if (described?.gateway) {
    return [{ ...gatewayTarget(modelId, described.gateway.baseModel), hostModel }];
  }
  const region = described?.region;
  return [{ name: modelId, modelId, region, traits: traitsOf(modelId), hostModel }];
}

function isPlainTarget(fallback: unknown): fallback is Exclude<FallbackTarget, string> {
  return (
    typeof fallback === 'object' &&
    fallback !== null &&
    Object.getPrototypeOf(fallback) === Object.prototype &&
    typeof (fallback as { model?: unknown }).model === 'string'
  );
}

function namedTarget<HostModel>(
  name: string,
  region: string | undefined,
  options: PlanOptions<HostModel>,
  baseModel?: string,
): Target<HostModel> {
  if (options.resolve === false) {
    return { name, modelId: name, region, traits: traitsOf(baseModel ?? name) };
  }
  const { scope, retired } = options;
  const resolution = resolveModel(name, {
    region,
    scope,
    retired,
    catalog: catalogFor(region, options.catalog),
  });
  if (resolution.modelId === null || !isCallable(resolution)) {
    throw new CaprockError(resolutionProblem(resolution, options.lang ?? 'en'));
  }
  return {
    name,
    modelId: resolution.modelId,
    region: resolution.region ?? region,
    traits: traitsOf(baseModelId(baseModel, region) ?? resolution.base ?? resolution.modelId),
    resolution,
  };
}

/** A gateway's own name, with the traits of the model that is told to be, or named to be, behind it. */
function gatewayTarget(name: string, baseModel: string | undefined): Target<never> {
  const { requested } = resolveModel(baseModel ?? name, { scope: 'global' });
  // Of a name that says nothing only this is known: that it is a Claude.
  // LiteLLM takes every system message to the front (`_bedrock_converse_messages_pt`).
  const traits = { ...traitsOf(requested ?? ''), systemInMessages: false };
  return { name, modelId: name, region: undefined, traits };
}

function catalogFor(
  region: string | undefined,
  catalog: CaprockOptions['catalog'] = [],
): RegionCatalog | undefined {
  const catalogs: readonly RegionCatalog[] = 'region' in catalog ? [catalog] : catalog;
  return catalogs.find((candidate) => candidate.region === region);
}

function baseModelId(
  baseModel: string | undefined,
  region: string | undefined,
): string | undefined {
  if (baseModel === undefined) return undefined;
  return resolveModel(baseModel, { region, scope: 'global' }).base ?? baseModel;
}

function isCallable({ status }: Resolution): boolean {
  return status === 'ok' || status === 'replaced' || status === 'passthrough';
}
