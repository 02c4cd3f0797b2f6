import type { AsyncCaller, BedrockModel, CallOptions, ChatModelHooks } from '../host.ts';

/** A chat request, or an answer to one, in the format of OpenAI. */
export type ChatJson = Readonly<Record<string, unknown>>;

/** The members of OpenAI's client that are used here. */
export interface ChatClient {
  readonly chat: {
    readonly completions: { create(request: ChatJson, options?: object): Promise<unknown> };
  };
}

/** The members of `ChatOpenAICompletions` that are used here: what asks the chat completions API. */
export interface CompletionsModel extends ChatModelHooks {
  readonly model: string;
  /** Made by the host at its first request. */
  readonly client?: ChatClient;
  /** What the client is made with; the host hands it on with each request as well. */
  readonly clientConfig?: Readonly<Record<string, unknown>>;
  readonly caller?: AsyncCaller;
  invocationParams(options?: CallOptions, extra?: object): ChatJson;
  completionWithRetry(request: ChatJson, options?: CallOptions): Promise<unknown>;
  _convertCompletionsMessageToBaseMessage?: Converter;
  _convertCompletionsDeltaToBaseMessageChunk?: Converter;
}

/** Makes a message of an answer, or a chunk of a piece of one. */
export type Converter = (said: ChatJson, ...rest: unknown[]) => unknown;

/** The members of `ChatOpenAI`, or of `ChatOpenAICompletions` itself, that are used here. */
export interface GatewayModel extends BedrockModel {
  /** Who sends; absent where the model is that one itself. */
  readonly completions?: CompletionsModel;
  readonly useResponsesApi?: boolean;
  /** What `bindTools` and `withConfig` add to every call of a `ChatOpenAI`. */
  readonly defaultOptions?: CallOptions;
  /** Whether the host would ask another API than chat completions. */
  _useResponsesApi?(options: CallOptions): boolean;
}

/** What sends the chat requests of a model. */
export function completionsOf(model: GatewayModel): CompletionsModel {
  return model.completions ?? (model as unknown as CompletionsModel);
}

/** A call's options, and those that are bound to the model. */
export function combinedOptions(
  { defaultOptions }: Pick<GatewayModel, 'defaultOptions'>,
  options: CallOptions,
): CallOptions {
  return { ...defaultOptions, ...options };
}

/** The same model with more options bound to it: `withConfig` of the host would make another one. */
export function configured<Model extends object>(model: Model, config: CallOptions): Model {
  const { defaultOptions } = model as Pick<GatewayModel, 'defaultOptions'>;
  const value = { ...defaultOptions, ...config };
  return Object.create(model, {
    defaultOptions: { value, enumerable: true, writable: true, configurable: true },
  });
}
