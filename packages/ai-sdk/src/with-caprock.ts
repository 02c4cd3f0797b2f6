import { modeOf } from '@caprock/core';
import type { HostModel, HostProvider } from './host-types.ts';
import { languageModel } from './language-model.ts';
import { observedModel } from './observed-model.ts';
import type { AiSdkOptions } from './options.ts';
import { planModel } from './plan-model.ts';
import { providerProxy } from './provider-proxy.ts';
import { rebuildModel } from './rebuild-model.ts';
import { regionOf } from './region-of.ts';
import { type MakeProvider, regionProviders } from './region-providers.ts';
import { usageError } from './usage-error.ts';

/** What can be guarded. */
type Wrapped =
  | HostProvider
  | MakeProvider<HostProvider>
  | HostModel
  | readonly [HostModel, ...HostModel[]];

/**
 * Makes calls to Claude on Amazon Bedrock just work: repairs conversations that Bedrock refuses,
 * resolves model names, retries, falls back, guards streams, and explains what cannot work.
 * @param provider The provider (`createAmazonBedrock()`); what comes back is it, of exactly its
 * type, with guarded language models. Or a function that makes it for a region, with `regions`. Or
 * one language model, or a list: the first, then what to try in its place. With `gateway: true` the
 * provider of a gateway in front of Bedrock (`createOpenAICompatible()`), or its models.
 * @throws CaprockError when a name means no model that can be called, with the names that do; for a
 * provider, when its model is made.
 */
export function withCaprock<Provider extends HostProvider>(
  makeProvider: (region: string) => Provider,
  options: AiSdkOptions & { readonly regions: readonly string[] },
): Provider;
export function withCaprock<Model extends HostModel>(
  model: Model | readonly [Model, ...HostModel[]],
  options?: AiSdkOptions,
): Model;
export function withCaprock<Provider extends HostProvider>(
  provider: Provider,
  options?: AiSdkOptions,
): Provider;
export function withCaprock(
  wrapped: Wrapped,
  options: AiSdkOptions = {},
): HostProvider | HostModel {
  if (isFactory(wrapped)) return regionProviders(wrapped, options);
  if (modeOf(options) === 'off') return isList(wrapped) ? wrapped[0] : wrapped;
  if (options.regions !== undefined && !options.gateway) {
    throw usageError('regions-without-factory', options.regions.join(', '), options.lang);
  }
  if (isList(wrapped)) return guardedModels(wrapped, options);
  return 'doGenerate' in wrapped
    ? guardedModels([wrapped], options)
    : providerProxy(wrapped, options);
}

/** Guards one model object, with others to fall back to. */
function guardedModels(
  [model, ...others]: readonly [HostModel, ...HostModel[]],
  options: AiSdkOptions,
): HostModel {
  const settings = { ...options, fallbacks: [...others, ...(options.fallbacks ?? [])] };
  const build = (modelId: string): HostModel => {
    const built = modelId === model.modelId ? model : rebuildModel(model, modelId);
    if (built === undefined) throw usageError('name-without-provider', model.modelId, options.lang);
    return built;
  };
  const keepsIds = rebuildModel(model, model.modelId) === undefined;
  const region = options.region ?? regionOf(model);
  const plan = () =>
    planModel({ name: model.modelId, host: model, region, settings, build, keepsIds });
  return modeOf(options) === 'observe'
    ? observedModel({ host: model, plan, region, settings })
    : languageModel(plan(), settings);
}

/** A provider is a function as well, of model names; it has its methods. */
function isFactory(wrapped: Wrapped): wrapped is MakeProvider<HostProvider> {
  return typeof wrapped === 'function' && !('languageModel' in wrapped);
}

function isList(wrapped: Wrapped): wrapped is readonly [HostModel, ...HostModel[]] {
  return Array.isArray(wrapped);
}
