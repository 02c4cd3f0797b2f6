import { type ModelTraits, resolveModel } from '@caprock/core';
import type { BaseMessage } from '@langchain/core/messages';
import type { CallOptions, ConverseInput, ConverseModel } from './host.ts';
import type { LangChainOptions } from './options.ts';
import { bindStructuredOutput } from './structured-output.ts';
import { toEvents } from './to-events.ts';
import { chosenParams, toolChoiceValues } from './tool-choice.ts';
import { answerMembers, asMembers, profileOf } from './view-members.ts';
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
  const model = current().model as ConverseModel;
  const members = {
    ...answerMembers(current),
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
  };
  const events = {
    _streamChatModelEvents(this: ConverseModel, messages: BaseMessage[], options: CallOptions) {
      return toEvents(this._streamResponseChunks(messages, options));
    },
  };
  const all = { ...members, ...(model._streamChatModelEvents ? events : {}) };
  return asMembers(all);
}

/** The traits of the model that is asked first. */
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
