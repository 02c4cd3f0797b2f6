import {
  CaprockError,
  chatBody,
  diagnosisOf,
  parametersFromChat,
  prepareRequest,
  type Target,
} from '@caprock/core';
import { HumanMessage } from '@langchain/core/messages';
import type { CallOptions, ChatModelLike } from '../host.ts';
import type { PendingCall, PreparedTarget } from '../prepare-target.ts';
import { isGatewayModel, RESPONSES_API } from '../recognise-host.ts';
import { draftOf } from '../to-draft.ts';
import { viewSource } from '../views.ts';
import { gatewayDraft } from './gateway-draft.ts';
import { combinedOptions, type GatewayModel } from './gateway-model.ts';
import { completionsTarget, gatewayTarget } from './gateway-target.ts';

/** The ChatOpenAI of a target. */
export interface GatewayHost {
  /** Whose settings count. */
  readonly model: GatewayModel;
  /** Whose code runs. */
  readonly code: GatewayModel;
}

/**
 * The ChatOpenAI that a target is sent through; undefined for any other model, and for a ChatOpenAI
 * among the fallbacks that nobody said stands before a gateway.
 */
export function gatewayHost(
  { hostModel }: Target<ChatModelLike>,
  { view, wrapped }: PendingCall,
): GatewayHost | undefined {
  if (hostModel === undefined) {
    return isGatewayModel(view) && isGatewayModel(wrapped.model)
      ? { model: view, code: wrapped.model }
      : undefined;
  }
  const { model, options } = viewSource(hostModel) ?? {};
  return options?.gateway && isGatewayModel(model) ? { model, code: model } : undefined;
}

/** What stands for the messages, which are in the body already. */
const IN_THE_BODY = 'in the body';

/**
 * Repairs the conversation for the model behind a gateway. What the host's own converter cannot say
 * (cache marks on answers of tools, signed reasoning) is said too: the repaired request is sent as it
 * stands.
 * @throws CaprockError when the conversation cannot be repaired, and where options of the call ask for
 * the Responses API.
 */
export function prepareGateway(
  call: PendingCall,
  target: Target<ChatModelLike>,
  host: GatewayHost,
): PreparedTarget {
  const { wrapped, translation, announce } = call;
  const { options: settings } = wrapped;
  const options = combinedOptions(host.model, call.options);
  assertCompletions(host, options);
  const keepRetries = settings.retry === false;
  if (settings.repair === false) {
    const model = gatewayTarget(host, target, { keepRetries });
    const messages = [...translation.messages];
    return { ...UNTOUCHED, model, messages, options, request: () => undefined };
  }
  const asked = completionsTarget(host, target, { keepRetries }).invocationParams(options);
  const drafted = draftOf(translation, target.modelId, parametersFromChat(asked));
  const { draft, repairs, restore } = prepareRequest(
    gatewayDraft(drafted, translation, wrapped.plan),
    target,
    settings,
    announce,
  );
  return {
    model: gatewayTarget(host, target, { keepRetries, body: chatBody(draft, asked) }),
    messages: [new HumanMessage(IN_THE_BODY)],
    options,
    repairs,
    request: () => draft,
    restore,
    foreign: false,
  };
}

const UNTOUCHED = { repairs: [], restore: {}, foreign: false } as const;

function assertCompletions({ model, code }: GatewayHost, options: CallOptions): void {
  if (!code._useResponsesApi?.call(model, options)) return;
  const diagnosis = diagnosisOf('wrong-api-for-model', { message: RESPONSES_API });
  throw new CaprockError({ message: RESPONSES_API, diagnosis });
}
