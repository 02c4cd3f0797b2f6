import { modeOf } from '@caprock/core';
import { gatewayViewOf } from './gateway/gateway-view.ts';
import type { ChatModelLike } from './host.ts';
import { invokeViewOf } from './invoke/invoke-view.ts';
import { observedView } from './observed-view.ts';
import type { LangChainOptions } from './options.ts';
import {
  assertHostModel,
  type HostModel,
  isGatewayModel,
  isInvokeModel,
} from './recognise-host.ts';
import { viewOf } from './view.ts';
import { viewSource } from './views.ts';

/**
 * Gives back a model that is used as the one it is given, a `ChatBedrockConverse`, a `BedrockChat`
 * or, behind a gateway, a `ChatOpenAI`, and whose calls go through Caprock: names resolved, conversations repaired, errors diagnosed,
 * retries and fallbacks before the first content. The given model stays as it is. A model that is
 * wrapped already is wrapped anew, with its options and these.
 * @throws TypeError for a model of another kind, and for a mode that there is not. CaprockError when
 * a name means no model that can be called; the message names those that can.
 */
export function withCaprock<Model extends ChatModelLike>(
  model: Model,
  options: LangChainOptions = {},
): Model {
  const source = viewSource(model);
  const host: unknown = source?.model ?? model;
  const all = { ...source?.options, ...options };
  assertHostModel(host, all);
  const made = {
    on: () => shownBy(host, all),
    observe: () => observedView(host, all),
    off: () => host,
  }[modeOf(all)]();
  return made as unknown as Model;
}

function shownBy(host: HostModel, options: LangChainOptions): HostModel {
  if (isGatewayModel(host)) return gatewayViewOf(host, options);
  return isInvokeModel(host) ? invokeViewOf(host, options) : viewOf(host, options);
}
