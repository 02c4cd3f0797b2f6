import type { BaseMessage } from '@langchain/core/messages';
import type { CallOptions } from '../host.ts';
import type { LangChainOptions } from '../options.ts';
import { toEvents } from '../to-events.ts';
import { answerMembers, asMembers, profileOf } from '../view-members.ts';
import { rememberView } from '../views.ts';
import { wrapModel } from '../wrapped-model.ts';
import { combinedOptions, configured, type GatewayModel } from './gateway-model.ts';

/**
 * Makes a view of a ChatOpenAI, as `viewOf` does of a ChatBedrockConverse. `bindTools` and `withConfig`
 * give a view that shares what this one has learned.
 * @throws CaprockError when a fallback means no model that can be called.
 */
export function gatewayViewOf(model: GatewayModel, options: LangChainOptions): GatewayModel {
  let wrapped = wrapModel(model, model.model, options);
  const members = answerMembers(() => wrapped);
  const view: GatewayModel = Object.create(model, {
    model: {
      enumerable: true,
      get: () => wrapped.plan[0].modelId,
      set(name: string) {
        wrapped = wrapModel(model, name, options);
      },
    },
    profile: { get: () => profileOf(model, view, wrapped.plan[0].traits) },
    ...asMembers({ ...members, ...eventMembers, ...configMembers(model, options) }),
  });
  rememberView(view, { model, options });
  return view;
}

const eventMembers = {
  _streamChatModelEvents(this: GatewayModel, messages: BaseMessage[], options: CallOptions) {
    return toEvents(this._streamResponseChunks(messages, combinedOptions(this, options)));
  },
};

/** A `ChatOpenAI` makes a new one of its class, which would be no view; its sender binds as others do. */
function configMembers(model: GatewayModel, options: LangChainOptions) {
  if (!model.completions) return {};
  return {
    withConfig(this: GatewayModel, config: CallOptions): GatewayModel {
      const bound = configured(this, config);
      rememberView(bound, { model: configured(model, combinedOptions(this, config)), options });
      return bound;
    },
  };
}
