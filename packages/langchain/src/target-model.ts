import type { Target } from '@caprock/core';
import type {
  BedrockModel,
  CallOptions,
  ChatModelLike,
  ConverseClient,
  ConverseModel,
} from './host.ts';
import { isConverseModel } from './recognise-host.ts';
import { chosenParams } from './tool-choice.ts';
import { unwrapped } from './views.ts';
import type { WrappedModel } from './wrapped-model.ts';

/** The model that a target is sent through, and the client behind it. */
export interface TargetHost {
  /** Whose settings count. */
  readonly model: ConverseModel;
  /** Whose code runs. */
  readonly code: ConverseModel;
  readonly client: ConverseClient;
}

/**
 * Whom a target is sent through: the view with a client for the target's region, or the Bedrock
 * model that the caller gave as a fallback.
 * @returns undefined for a model that sends for itself: BedrockChat, or one of another provider.
 */
export function targetHost(
  { hostModel, region }: Target<ChatModelLike>,
  view: BedrockModel,
  { model, clientFor }: WrappedModel,
): TargetHost | undefined {
  if (hostModel === undefined) {
    return clientFor && isConverseModel(view) && isConverseModel(model)
      ? { model: view, code: model, client: clientFor(region) }
      : undefined;
  }
  const host = unwrapped(hostModel);
  return isConverseModel(host) ? { model: host, code: host, client: host.client } : undefined;
}

/**
 * The model of a target, for all of its requests: everything of the host, but the id of the target,
 * and none of Caprock's hooks, so that the host's code never comes back to them.
 */
export function targetModel(host: TargetHost, target: Target<ChatModelLike>): ConverseModel {
  const byTarget = known.get(host.model) ?? new WeakMap<Target, ConverseModel>();
  known.set(host.model, byTarget);
  const model = byTarget.get(target) ?? withoutHooks(host, target);
  byTarget.set(target, model);
  return model;
}

/** What the requests of a target share. Holds nothing of any of them. */
const known = new WeakMap<ConverseModel, WeakMap<Target, ConverseModel>>();

function withoutHooks(
  { model, code }: TargetHost,
  { modelId, traits }: Target<ChatModelLike>,
): ConverseModel {
  return Object.create(model, {
    model: { value: modelId },
    applicationInferenceProfile: { value: undefined },
    streaming: { value: false },
    _generate: { get: () => code._generate },
    _streamResponseChunks: { get: () => code._streamResponseChunks },
    invocationParams: {
      value(this: ConverseModel, options?: CallOptions) {
        return chosenParams(this, code, traits, options);
      },
    },
  });
}
