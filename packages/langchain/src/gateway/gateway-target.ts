import type { Target } from '@caprock/core';
import type { BaseMessage } from '@langchain/core/messages';
import { callerOnce } from '../caller-once.ts';
import type { CallOptions, ChatModelHooks, ChatModelLike, RunManager } from '../host.ts';
import {
  type ChatClient,
  type ChatJson,
  type CompletionsModel,
  completionsOf,
} from './gateway-model.ts';
import { keepThinking } from './keep-thinking.ts';
import type { GatewayHost } from './prepare-gateway.ts';

/** What is sent, and how often. */
interface GatewayTargetOptions {
  /** The repaired request; absent where the host makes its own. */
  readonly body?: ChatJson;
  /** Leaves the host's own retries on. */
  readonly keepRetries: boolean;
}

/**
 * A ChatOpenAI for the requests of one target: the gateway's name of it, a request that is made
 * already, and none of Caprock's hooks.
 */
export function gatewayTarget(
  host: GatewayHost,
  target: Target<ChatModelLike>,
  options: GatewayTargetOptions,
): ChatModelHooks {
  const completions = completionsTarget(host, target, options);
  const { model, code } = host;
  if (!code.completions) return completions;
  return Object.create(model, {
    model: { value: target.modelId },
    streaming: { value: false },
    defaultOptions: { value: undefined },
    completions: { value: completions },
    _useResponsesApi: { value: () => false },
    _generate: { value: code._generate },
    _streamResponseChunks: { value: code._streamResponseChunks },
  });
}

/** What sends the requests of one target: the sender of a ChatOpenAI, with the target's name. */
export function completionsTarget(
  { model, code }: GatewayHost,
  { modelId }: Target<ChatModelLike>,
  { body, keepRetries }: GatewayTargetOptions,
): CompletionsModel {
  const settings = completionsOf(model);
  const { invocationParams, completionWithRetry, _generate, _streamResponseChunks } =
    completionsOf(code);
  const once = keepRetries ? {} : onceMembers(settings);
  const shadow: CompletionsModel = Object.create(settings, {
    model: { value: modelId },
    streaming: { value: false },
    invocationParams: { value: invocationParams },
    client: clientMember(settings),
    ...once,
    completionWithRetry: {
      value(this: CompletionsModel, asked: ChatJson, options: CallOptions = {}) {
        const { maxRetries, ...rest } = options;
        const request = body ? { ...body, ...streamMembers(asked) } : asked;
        return completionWithRetry.call(this, request, keepRetries ? options : rest);
      },
    },
    _generate: {
      value: (messages: BaseMessage[], options: CallOptions, manager?: RunManager) =>
        _generate.call(sender(), messages, options, manager),
    },
    _streamResponseChunks: {
      value: (messages: BaseMessage[], options: CallOptions, manager?: RunManager) =>
        _streamResponseChunks.call(sender(), messages, options, manager),
    },
  });
  // The pieces of reasoning of one answer are counted: each request has a sender of its own.
  const sender = (): CompletionsModel =>
    Object.create(shadow, {
      ...keepThinking(settings),
      _generate: { value: _generate },
      _streamResponseChunks: { value: _streamResponseChunks },
    });
  return shadow;
}

/** Members without which neither LangChain's caller nor OpenAI's client tries again. */
function onceMembers(settings: CompletionsModel): PropertyDescriptorMap {
  const caller = callerOnce(settings);
  return {
    ...(caller ? { caller: { value: caller } } : {}),
    clientConfig: { value: { ...settings.clientConfig, maxRetries: 0 } },
  };
}

/** Clients that a host made for a shadow of its model, which must not make one a request. */
const clients = new WeakMap<CompletionsModel, ChatClient>();

function clientMember(settings: CompletionsModel): PropertyDescriptor {
  return {
    get() {
      const client = settings.client ?? clients.get(settings);
      return client && unparsed(client);
    },
    set(made: ChatClient) {
      clients.set(settings, made);
    },
  };
}

/**
 * The client without its own reading of JSON answers: LangChain reads them itself, and an answer that
 * is none would be an error of the request that quotes it.
 */
function unparsed(client: ChatClient) {
  const create: ChatClient['chat']['completions']['create'] = (request, options) =>
    client.chat.completions.create(request, options);
  return { chat: { completions: { create, parse: create } } };
}

/** Whether the answer is to be a stream is the host's to say, request by request. */
function streamMembers({ stream, stream_options: streamOptions }: ChatJson): ChatJson {
  return {
    ...(stream === undefined ? {} : { stream }),
    ...(streamOptions === undefined ? {} : { stream_options: streamOptions }),
  };
}
