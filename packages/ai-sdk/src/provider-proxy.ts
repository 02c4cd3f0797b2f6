import { classifyError, createProcessMemory, modeOf, type ProcessMemory } from '@caprock/core';
import { tellError } from './errors/tell-error.ts';
import type { HostModel, HostProvider } from './host-types.ts';
import { languageModel } from './language-model.ts';
import { observedModel } from './observed-model.ts';
import type { AiSdkOptions } from './options.ts';
import { planModel } from './plan-model.ts';
import { regionOf } from './region-of.ts';

/** The methods of the Bedrock providers that make language models. */
const MODEL_MAKERS: readonly PropertyKey[] = ['languageModel', 'chat', 'messages'];

type MakeModel = (modelId: string, ...settings: unknown[]) => HostModel;

/**
 * The provider itself, callable and with all that it has; only its language models are guarded.
 * (`wrapProvider` of the AI SDK returns a plain object: not callable, without `tools`.)
 */
export function providerProxy<Provider extends HostProvider>(
  provider: Provider,
  options: AiSdkOptions,
): Provider {
  // Shared by all the models that the provider makes, one of them a call perhaps.
  const own = createProcessMemory(options.learn ? options.learn.max : undefined);
  const guarded = (make: MakeModel, args: unknown[]): HostModel => {
    const [name, ...rest] = args;
    return guardedModel(String(name), (modelId) => make(modelId, ...rest), options, own);
  };
  return new Proxy(provider, {
    apply: (target, self, args) =>
      guarded((...made) => Reflect.apply(target as never, self, made), args),
    get: (target, property) => {
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== 'function' || !MODEL_MAKERS.includes(property)) return value;
      return (...args: unknown[]) =>
        guarded((...made) => Reflect.apply(value, target, made) as HostModel, args);
    },
  });
}

function guardedModel(
  name: string,
  make: (modelId: string) => HostModel,
  settings: AiSdkOptions,
  own: ProcessMemory,
): HostModel {
  const build = (modelId: string): HostModel => {
    try {
      return make(modelId);
    } catch (error) {
      // The `/anthropic` provider asks for its region as soon as a model is made.
      throw tellError(error, classifyError(error), { ...settings, final: true });
    }
  };
  // The model of the name as it was written tells where the provider sends to.
  const host = build(name);
  const region = settings.region ?? regionOf(host);
  const plan = () => planModel({ name, region, settings, build, own });
  return modeOf(settings) === 'observe'
    ? observedModel({ host, plan, region, settings })
    : languageModel(plan(), settings);
}
