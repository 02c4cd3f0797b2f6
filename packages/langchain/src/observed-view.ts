import { type Announce, announcer, observe, observeFailure } from '@caprock/core';
import type { BaseMessage } from '@langchain/core/messages';
import { configured } from './gateway/gateway-model.ts';
import type { BedrockModel, CallOptions, RunManager } from './host.ts';
import type { LangChainOptions } from './options.ts';
import { prepareTarget } from './prepare-target.ts';
import { isGatewayModel } from './recognise-host.ts';
import { toDraft } from './to-draft.ts';
import { rememberView } from './views.ts';
import { wrapModel } from './wrapped-model.ts';

/** A call of which is told what would have been done. */
interface Watched {
  readonly announce: Announce;
  /** To be called when the model has answered. */
  readonly answered: () => void;
}

/**
 * Makes a view of a model whose calls are the model's own: what Caprock would have done to each is
 * told, and nothing of it is done.
 */
export function observedView(model: BedrockModel, options: LangChainOptions): BedrockModel {
  const watch = (messages: BaseMessage[], callOptions: CallOptions): Watched => {
    const tellCall = announcer(options.onEvent, options.lang);
    const answered = observe(tellCall, (announce) => {
      const wrapped = wrapModel(model, model.model, options);
      const translation = toDraft(messages);
      const call = { view: model, wrapped, translation, options: callOptions, announce };
      prepareTarget(call, wrapped.plan[0]);
      return wrapped.plan[0];
    });
    return { announce: tellCall, answered };
  };
  const failed = (
    error: unknown,
    messages: BaseMessage[],
    { signal }: CallOptions,
    announce: Announce,
  ) =>
    observeFailure(announce, error, {
      modelId: model.model,
      region: model.region,
      aborted: signal?.aborted === true,
      hasUserMessage: toDraft(messages).turns.some(({ role }) => role === 'user'),
    });
  const generate: BedrockModel['_generate'] = async (messages, callOptions, manager) => {
    const { announce, answered } = watch(messages, callOptions);
    try {
      const result = await model._generate(messages, callOptions, manager);
      answered();
      return result;
    } catch (error) {
      failed(error, messages, callOptions, announce);
      throw error;
    }
  };
  const streamed = (method: '_streamResponseChunks' | '_streamChatModelEvents') =>
    async function* (messages: BaseMessage[], callOptions: CallOptions, manager?: RunManager) {
      const { announce, answered } = watch(messages, callOptions);
      try {
        yield* model[method]?.(messages, callOptions, manager) as AsyncGenerator;
        answered();
      } catch (error) {
        failed(error, messages, callOptions, announce);
        throw error;
      }
    };
  const view: BedrockModel = Object.create(model, {
    _generate: { value: generate },
    _streamResponseChunks: { value: streamed('_streamResponseChunks') },
    ...(model._streamChatModelEvents
      ? { _streamChatModelEvents: { value: streamed('_streamChatModelEvents') } }
      : {}),
    // A ChatOpenAI makes a new one of its class, which would be no view.
    ...(isGatewayModel(model) && model.completions
      ? {
          withConfig: {
            value: (config: CallOptions) => observedView(configured(model, config), options),
          },
        }
      : {}),
  });
  rememberView(view, { model, options });
  return view;
}
