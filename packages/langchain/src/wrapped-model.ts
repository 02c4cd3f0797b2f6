import {
  addressProblem,
  type CallMemory,
  CaprockError,
  callMemory,
  type ExecutePolicy,
  type Plan,
  type PlanOptions,
  planTargets,
  policyFor,
  resolveModel,
} from '@caprock/core';
import type { BedrockModel, ChatModelLike, ConverseClient } from './host.ts';
import type { LangChainOptions } from './options.ts';
import { asksBedrock, isConverseModel } from './recognise-host.ts';
import { regionClients } from './region-client.ts';
import { viewSource } from './views.ts';

/** What a view knows of the model behind it. Holds nothing of any conversation. */
export interface WrappedModel {
  /** The caller's own model. */
  readonly model: BedrockModel;
  readonly options: LangChainOptions;
  /** The name that was asked for. */
  readonly requested: string;
  readonly plan: Plan<ChatModelLike>;
  readonly memory: CallMemory<ChatModelLike>;
  readonly policy: ExecutePolicy;
  /** For ChatBedrockConverse; another model sends without a client. */
  readonly clientFor: ((region: string | undefined) => ConverseClient) | undefined;
}

/**
 * Resolves a model's name and its fallbacks.
 * @throws CaprockError when a name means no model that can be called, and when a region, an id or a
 * host would make a URL of another host.
 */
export function wrapModel(
  model: BedrockModel,
  name: string,
  options: LangChainOptions,
): WrappedModel {
  const region = options.region ?? model.region;
  assertHost(model, options);
  // Sent instead of `model`, which then says what is behind it.
  const { applicationInferenceProfile } = model;
  const baseModel = options.baseModel ?? (applicationInferenceProfile ? name : undefined);
  const requested = applicationInferenceProfile ?? name;
  const plan = planTargets<ChatModelLike>({
    ...options,
    ...(baseModel === undefined ? {} : { baseModel }),
    model: requested,
    region,
    describe: (hostModel) => describe(hostModel, options),
  });
  return {
    model,
    options,
    requested,
    plan,
    memory: callMemory(plan, options),
    policy: policyFor(plan.length, options),
    clientFor: isConverseModel(model) ? regionClients(model, region) : undefined,
  };
}

/** The host puts `https://` before its `endpointHost`, and nothing or a path behind. */
function assertHost({ lc_kwargs: fields = {} }: BedrockModel, { lang = 'en' }: LangChainOptions) {
  const { endpointHost: named, endpointUrl, client } = fields;
  const endpointHost = named ?? endpointUrl;
  if (typeof endpointHost !== 'string' || client !== undefined) return;
  const problem = addressProblem({ host: endpointHost }, lang);
  if (problem) throw new CaprockError(problem);
}

/** The id and the region of a chat model that stands among the fallbacks. */
function describe(
  hostModel: ChatModelLike,
  { scope, retired, resolve }: LangChainOptions,
): ReturnType<NonNullable<PlanOptions<ChatModelLike>['describe']>> {
  const { model, modelName } = hostModel as { model?: unknown; modelName?: unknown };
  const name = [model, modelName].find((given) => typeof given === 'string') as string | undefined;
  const gateway = gatewayOf(hostModel);
  if (!asksBedrock(hostModel)) {
    const modelId = name ?? hostModel._llmType();
    return { modelId, region: undefined, ...(gateway ? { gateway } : {}) };
  }
  const { region, applicationInferenceProfile } = hostModel;
  if (applicationInferenceProfile) return { modelId: applicationInferenceProfile, region };
  if (resolve === false || name === undefined) return { modelId: name ?? '', region };
  return { modelId: resolveModel(name, { region, scope, retired }).modelId ?? name, region };
}

/** What a view of a model behind a gateway says of it. */
function gatewayOf(hostModel: ChatModelLike): Pick<LangChainOptions, 'baseModel'> | undefined {
  const { options } = viewSource(hostModel) ?? {};
  return options?.gateway ? { baseModel: options.baseModel } : undefined;
}
