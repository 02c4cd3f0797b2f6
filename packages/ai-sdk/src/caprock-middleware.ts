import { modeOf } from '@caprock/core';
import type {
  CallableModel,
  CallOptions,
  GenerateResult,
  HostModel,
  StreamResult,
} from './host-types.ts';
import { languageModel } from './language-model.ts';
import { observedModel } from './observed-model.ts';
import type { AiSdkMiddlewareOptions } from './options.ts';
import { planModel } from './plan-model.ts';
import { regionOf } from './region-of.ts';
import { usageError } from './usage-error.ts';

/** A language model middleware that ai 5, 6 and 7 take. */
export interface CaprockMiddleware {
  /** None of the three reads it; 'v3' is what type-checks in all of them. */
  readonly specificationVersion: 'v3';
  readonly wrapGenerate: (call: MiddlewareCall) => Promise<never>;
  readonly wrapStream: (call: MiddlewareCall) => Promise<never>;
}

/** What the AI SDK hands to a middleware, as far as it is used here. */
interface MiddlewareCall {
  readonly params: unknown;
  readonly model: HostModel;
}

/**
 * A middleware for `wrapLanguageModel`: repairs, diagnoses, retries and guards the one model that it
 * wraps. It cannot change the model's id or switch to a name: for those there is `withCaprock`.
 * @throws CaprockError for a fallback that is no model object, and in a call to a model whose name
 * would have to be resolved.
 */
export function caprockMiddleware(options: AiSdkMiddlewareOptions = {}): CaprockMiddleware {
  for (const fallback of options.fallbacks ?? []) {
    if (typeof fallback === 'string' || !('doGenerate' in fallback)) {
      throw usageError('name-in-middleware', nameOf(fallback), options.lang);
    }
  }
  const guardedModels = new WeakMap<HostModel, CallableModel>();
  const guardedModel = (model: HostModel): CallableModel => {
    const guarded = guardedModels.get(model) ?? guard(model, options);
    guardedModels.set(model, guarded);
    return guarded;
  };
  return {
    specificationVersion: 'v3',
    wrapGenerate: async ({ params, model }) =>
      asHostAnswer(await guardedModel(model).doGenerate(params as CallOptions)),
    wrapStream: async ({ params, model }) =>
      asHostAnswer(await guardedModel(model).doStream(params as CallOptions)),
  };
}

function guard(model: HostModel, options: AiSdkMiddlewareOptions): CallableModel {
  const build = (modelId: string): HostModel => {
    if (modelId !== model.modelId)
      throw usageError('name-in-middleware', model.modelId, options.lang);
    return model;
  };
  const region = options.region ?? regionOf(model);
  const plan = () =>
    planModel({
      name: model.modelId,
      host: model,
      region,
      settings: options,
      build,
      keepsIds: true,
    });
  const guards = {
    on: () => languageModel(plan(), options),
    observe: () => observedModel({ host: model, plan, region, settings: options }),
    off: () => model as unknown as CallableModel,
  };
  return guards[modeOf(options)]();
}

function nameOf(fallback: unknown): string {
  if (typeof fallback === 'string') return fallback;
  const { model } = (fallback ?? {}) as { model?: unknown };
  return String(model ?? fallback);
}

/** The answer is the host's own, in whichever specification it speaks. */
function asHostAnswer(answer: GenerateResult | StreamResult): never {
  return answer as never;
}
