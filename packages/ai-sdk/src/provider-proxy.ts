import { classifyError, createProcessMemory, modeOf, type ProcessMemory } from '@caprock/core';
import { tellError } from './errors/tell-error.ts';
import { takesProfiles } from './host-traits.ts';
import type { HostModel, HostProvider } from './host-types.ts';
import { languageModel } from './language-model.ts';
import { observedModel } from './observed-model.ts';
import type { AiSdkOptions } from './options.ts';
import { planModel } from './plan-model.ts';
import { regionOf } from './region-of.ts';

/** The methods of Bedrock's and of chat providers that make language models. */
const MODEL_MAKERS: readonly PropertyKey[] = [
  'languageModel',
  'chat',
  'chatModel',
  'messages',
  'responses',
];

/** Makes a model with a provider, in the way that the caller asked for one. */
type MakeModel<Provider> = (provider: Provider, modelId: string) => HostModel;

/** Finds the provider for a region. */
export type ProviderOf<Provider> = (region: string | undefined) => Provider;

/**
 * The provider itself, callable and with all that it has; only its language models are guarded.
 * (`wrapProvider` of the AI SDK returns a plain object: not callable, without `tools`.)
 * @param providerOf Makes the provider of any region; without it, there is this one only.
 */
export function providerProxy<Provider extends HostProvider>(
  provider: Provider,
  options: AiSdkOptions,
  providerOf?: ProviderOf<Provider>,
): Provider {
  // Shared by all the models that the provider makes, one of them a call perhaps.
  const own = createProcessMemory(options.learn ? options.learn.max : undefined);
  const guarded = (name: unknown, make: MakeModel<Provider>): HostModel =>
    guardedModel({ name: String(name), make, provider, providerOf, settings: options, own });
  return new Proxy(provider, {
    apply: (_, self, [name, ...rest]: unknown[]) =>
      guarded(name, (chosen, modelId) => Reflect.apply(chosen as never, self, [modelId, ...rest])),
    get: (target, property) => {
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== 'function' || !MODEL_MAKERS.includes(property)) return value;
      return (name: unknown, ...rest: unknown[]) =>
        guarded(name, (chosen, modelId) =>
          Reflect.apply(Reflect.get(chosen, property) as never, chosen, [modelId, ...rest]),
        );
    },
  });
}

/** What a guarded model is made from. */
interface Guarding<Provider> {
  readonly name: string;
  readonly make: MakeModel<Provider>;
  readonly provider: Provider;
  readonly providerOf: ProviderOf<Provider> | undefined;
  readonly settings: AiSdkOptions;
  readonly own: ProcessMemory;
}

function guardedModel<Provider>({
  name,
  make,
  provider,
  providerOf = () => provider,
  settings,
  own,
}: Guarding<Provider>): HostModel {
  const build = (modelId: string, region: string | undefined): HostModel => {
    try {
      return make(providerOf(region), modelId);
    } catch (error) {
      // The `/anthropic` provider asks for its region as soon as a model is made.
      throw tellError(error, classifyError(error), { ...settings, final: true });
    }
  };
  // The model of the name as it was written tells where the provider sends to.
  const host = build(name, undefined);
  const region = settings.regions?.[0] ?? settings.region ?? regionOf(host);
  const anyRegion = settings.regions !== undefined;
  const naming = takesProfiles(host) ? settings : { ...settings, resolve: false as const };
  const plan = () => planModel({ name, host, region, anyRegion, settings: naming, build, own });
  return modeOf(settings) === 'observe'
    ? observedModel({ host, plan, region, settings })
    : languageModel(plan(), settings);
}
