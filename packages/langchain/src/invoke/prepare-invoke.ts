import { prepareRequest, type Target } from '@caprock/core';
import { HumanMessage } from '@langchain/core/messages';
import type { ChatModelLike } from '../host.ts';
import type { PendingCall, PreparedTarget } from '../prepare-target.ts';
import { isInvokeModel } from '../recognise-host.ts';
import { draftOf } from '../to-draft.ts';
import { unwrapped } from '../views.ts';
import { invokeBody, withoutUnsendable } from './invoke-body.ts';
import type { InvokeModel } from './invoke-model.ts';
import { invokeParameters } from './invoke-parameters.ts';
import { invokeTarget } from './invoke-target.ts';

/** The BedrockChat that a target is sent through; undefined for any other model. */
export function invokeHost(
  { hostModel }: Target<ChatModelLike>,
  { view, wrapped }: PendingCall,
): InvokeHost | undefined {
  const own = hostModel === undefined;
  const model: unknown = own ? view : unwrapped(hostModel);
  const code: unknown = own ? wrapped.model : model;
  return isInvokeModel(model) && isInvokeModel(code) ? { model, code } : undefined;
}

/** The BedrockChat of a target. */
export interface InvokeHost {
  /** Whose settings count. */
  readonly model: InvokeModel;
  /** Whose code runs. */
  readonly code: InvokeModel;
}

/** What stands for the messages, which are in the body already: BedrockChat refuses to send none. */
const IN_THE_BODY = 'in the body';

/**
 * Repairs the conversation for a BedrockChat. What its own converter cannot say (a failed tool, a tool
 * choice, reasoning, a system prompt of parts) is said too: the repaired body is sent as it stands.
 * @throws CaprockError when the conversation cannot be repaired.
 */
export function prepareInvoke(
  { wrapped, translation, options, announce }: PendingCall,
  target: Target<ChatModelLike>,
  host: InvokeHost,
): PreparedTarget {
  const { options: settings } = wrapped;
  const keepRetries = settings.retry === false;
  if (settings.repair === false) {
    const model = invokeTarget(host, target, { keepRetries });
    const messages = [...translation.messages];
    return { ...UNTOUCHED, model, messages, options, request: () => undefined };
  }
  const parameters = invokeParameters(host.code === host.model ? host.model : own(host), options);
  const asked = withoutUnsendable(draftOf(translation, target.modelId, parameters));
  const { draft, repairs, restore } = prepareRequest(asked, target, settings, announce);
  const body = invokeBody(draft);
  const { tool_choice: _, tools: __, ...rest } = options;
  return {
    model: invokeTarget(host, target, { keepRetries, body }),
    messages: [new HumanMessage(IN_THE_BODY)],
    // The host reads of the tools that an answer may hold calls.
    options: body.tools === undefined ? rest : { ...rest, tools: options.tools ?? body.tools },
    repairs,
    request: () => draft,
    restore,
    foreign: false,
  };
}

const UNTOUCHED = { repairs: [], restore: {}, foreign: false } as const;

/** The view with the host's own reading of options. */
function own({ model, code }: InvokeHost): InvokeModel {
  return Object.create(model, { invocationParams: { value: code.invocationParams } });
}
