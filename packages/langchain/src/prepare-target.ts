import {
  type Announce,
  prepareRequest,
  type Repair,
  type RequestDraft,
  type Restore,
  resolvedEvent,
  type Target,
} from '@caprock/core';
import type { BaseMessage } from '@langchain/core/messages';
import { type ShadowOptions, shadowClient } from './client-shadow.ts';
import { parametersOf } from './converse-input.ts';
import { derive } from './derive.ts';
import { foreignOptions } from './foreign-options.ts';
import { fromDraft } from './from-draft.ts';
import { gatewayHost, prepareGateway } from './gateway/prepare-gateway.ts';
import type { BedrockModel, CallOptions, ChatModelHooks, ChatModelLike } from './host.ts';
import { invokeHost, prepareInvoke } from './invoke/prepare-invoke.ts';
import { settleInput } from './settle-input.ts';
import { type TargetHost, targetHost, targetModel } from './target-model.ts';
import { draftOf, type Translation } from './to-draft.ts';
import type { WrappedModel } from './wrapped-model.ts';

/** A call made ready for one target. */
export interface PreparedTarget {
  /** Whose hooks send it. */
  readonly model: ChatModelHooks;
  readonly messages: BaseMessage[];
  readonly options: CallOptions;
  readonly repairs: readonly Repair[];
  /** The request as it was sent last; absent where nothing of it was read. */
  readonly request: () => RequestDraft | undefined;
  /** How the caller gets their own names and keys back. */
  readonly restore: Restore;
  /** The model belongs to another provider: its stream has ends of its own. */
  readonly foreign: boolean;
}

/** A call, before it is known which target answers. */
export interface PendingCall {
  readonly view: BedrockModel;
  readonly wrapped: WrappedModel;
  readonly translation: Translation;
  readonly options: CallOptions;
  readonly announce: Announce;
}

/**
 * Repairs the conversation for a target and makes the model that sends it.
 * @throws CaprockError when the conversation cannot be repaired.
 */
export function prepareTarget(call: PendingCall, target: Target<ChatModelLike>): PreparedTarget {
  const { announce } = call;
  const resolved = resolvedEvent(target);
  if (resolved) announce(resolved);
  const host = targetHost(target, call.view, call.wrapped);
  if (host) return forBedrock(call, target, host);
  const gateway = gatewayHost(target, call);
  if (gateway) return prepareGateway(call, target, gateway);
  const invoke = invokeHost(target, call);
  return invoke ? prepareInvoke(call, target, invoke) : forForeign(call, target);
}

function forBedrock(
  { wrapped, translation, options, announce }: PendingCall,
  target: Target<ChatModelLike>,
  host: TargetHost,
): PreparedTarget {
  const { options: settings } = wrapped;
  const model = targetModel(host, target);
  // A client of its own for this request.
  const through = (settle: ShadowOptions['settle']) =>
    derive(model, { client: shadowClient(host.client, { keepRetries, settle }) });
  const repair = (draft: RequestDraft) => prepareRequest(draft, target, settings, announce);
  const keepRetries = settings.retry === false;
  if (settings.repair === false) {
    return {
      model: through((input) => input),
      messages: [...translation.messages],
      options,
      repairs: [],
      request: () => undefined,
      restore: {},
      foreign: false,
    };
  }
  const parameters = parametersOf(model.invocationParams(options));
  const { draft, repairs, restore } = repair(draftOf(translation, target.modelId, parameters));
  let sent = draft;
  const repairWire = (changed: RequestDraft) => {
    sent = repair(changed).draft;
    return sent;
  };
  return {
    model: through((input) => settleInput(input, draft, repairWire)),
    messages: fromDraft(draft, translation),
    options,
    repairs,
    request: () => sent,
    restore,
    foreign: false,
  };
}

/** Another provider's model gets the repaired conversation in LangChain's words. */
function forForeign(
  { wrapped, translation, options, announce }: PendingCall,
  target: Target<ChatModelLike>,
): PreparedTarget {
  const { options: settings } = wrapped;
  const model = target.hostModel as ChatModelLike & ChatModelHooks;
  const draft = draftOf(translation, target.modelId, {});
  const result = prepareRequest(draft, target, settings, announce);
  return {
    model,
    messages: fromDraft(result.draft, translation),
    options: foreignOptions(model, options),
    repairs: result.repairs,
    request: () => result.draft,
    restore: result.restore,
    foreign: true,
  };
}
