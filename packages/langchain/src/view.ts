import { announcer, type ModelTraits, resolveModel } from '@caprock/core';
import type { BaseMessage } from '@langchain/core/messages';
import type { ChatGenerationChunk } from '@langchain/core/outputs';
import { drainAnswer, generateAnswer, streamAnswer } from './answer-call.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { CallOptions, ConverseInput, ConverseModel, RunManager } from './host.ts';
import type { LangChainOptions } from './options.ts';
import type { PendingCall } from './prepare-target.ts';
import { bindStructuredOutput } from './structured-output.ts';
import { toDraft } from './to-draft.ts';
import { toEvents } from './to-events.ts';
import { chosenParams, toolChoiceValues } from './tool-choice.ts';
import { rememberView } from './views.ts';
import { type WrappedModel, wrapModel } from './wrapped-model.ts';

/**
 * Makes a view of a model: the same class, settings and traces, with calls that go through Caprock.
 * The model itself stays as it is; what is later set on it shows in the view.
 * @throws CaprockError when a name means no model that can be called.
 */
export function viewOf(model: ConverseModel, options: LangChainOptions): ConverseModel {
  let wrapped = wrapModel(model, model.model, options);
  let shown = shownModel(wrapped, model.model);
  const view: ConverseModel = Object.create(model, {
    model: {
      enumerable: true,
      get: () => shown,
      set(name: string) {
        wrapped = wrapModel(model, name, options);
        shown = shownModel(wrapped, name);
      },
    },
    supportsToolChoiceValues: {
      enumerable: true,
      get: () => toolChoiceValues(traitsOf(wrapped), model.supportsToolChoiceValues),
    },
    profile: { get: () => profileOf(model, view, traitsOf(wrapped)) },
    ...methods(() => wrapped),
  });
  rememberView(view, { model, options });
  return view;
}

function methods(current: () => WrappedModel): PropertyDescriptorMap {
  const { model } = current();
  const pending = (
    view: ConverseModel,
    messages: BaseMessage[],
    options: CallOptions,
  ): PendingCall => ({
    view,
    wrapped: current(),
    translation: toDraft(messages),
    options,
    announce: announcer(current().options.onEvent),
  });
  const members = {
    async _generate(
      this: ConverseModel,
      messages: BaseMessage[],
      options: CallOptions,
      manager?: RunManager,
    ) {
      if (this.streaming)
        return drainAnswer(this._streamResponseChunks(messages, options, manager));
      return generateAnswer(pending(this, messages, options), manager);
    },
    _streamResponseChunks(
      this: ConverseModel,
      messages: BaseMessage[],
      options: CallOptions,
      manager?: RunManager,
    ): AsyncGenerator<ChatGenerationChunk> {
      return streamAnswer(pending(this, messages, options), manager);
    },
    invocationParams(this: ConverseModel, options?: CallOptions): ConverseInput {
      return chosenParams(this, model, traitsOf(current()), options);
    },
    withStructuredOutput(this: ConverseModel, schema: unknown, config?: unknown) {
      return model.withStructuredOutput.call(bindStructuredOutput(this), schema, config);
    },
    // Without the model in the key, two models that share a cache give each other's answers.
    _identifyingParams(this: ConverseModel) {
      const { region } = this;
      return {
        ...model._identifyingParams?.(),
        ...this.invocationParams({}),
        model: this.model,
        region,
      };
    },
    // The host would download another model's vocabulary.
    getNumTokens: async (content: Parameters<typeof estimateTokens>[0]) => estimateTokens(content),
  };
  const events = {
    _streamChatModelEvents(this: ConverseModel, messages: BaseMessage[], options: CallOptions) {
      return toEvents(this._streamResponseChunks(messages, options));
    },
  };
  const all = { ...members, ...(model._streamChatModelEvents ? events : {}) };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [
      name,
      { value, writable: true, configurable: true },
    ]),
  );
}

function traitsOf({ plan }: WrappedModel): ModelTraits {
  return plan[0].traits;
}

/** The id that `.model` shows: prompt caching and traces read the model off it. */
function shownModel({ model, options, plan }: WrappedModel, name: string): string {
  const { applicationInferenceProfile, region } = model;
  if (applicationInferenceProfile === undefined) return plan[0].modelId;
  if (options.resolve === false) return name;
  return resolveModel(name, { region: options.region ?? region }).modelId ?? name;
}

/** Token limits alone: what else a profile says makes agents ask for what the host cannot send. */
function profileOf(model: ConverseModel, view: ConverseModel, traits: ModelTraits): object {
  const profile = Reflect.get(model, 'profile', view) as object | undefined;
  const { contextWindow: maxInputTokens, maxOutputTokens, claude } = traits;
  return claude ? { ...profile, maxInputTokens, maxOutputTokens } : { ...profile };
}
