import type { CallbackManagerForLLMRun } from '@langchain/core/callbacks/manager';
import type { ChatModelStreamEvent } from '@langchain/core/language_models/event';
import type { BaseMessage } from '@langchain/core/messages';
import type { ChatGenerationChunk, ChatResult } from '@langchain/core/outputs';

/** Anything that is a chat model of LangChain, recognised by shape. */
export interface ChatModelLike {
  _llmType(): string;
  _generate(...input: never[]): Promise<unknown>;
}

/** The options of one call, as LangChain hands them to a model. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly tools?: readonly unknown[];
  readonly tool_choice?: unknown;
  readonly [name: string]: unknown;
}

/** Whom a model tells its tokens. */
export type RunManager = Pick<CallbackManagerForLLMRun, 'handleLLMNewToken'>;

/** The hooks of a chat model that a call goes through. */
export interface ChatModelHooks {
  _generate(
    messages: BaseMessage[],
    options: CallOptions,
    runManager?: RunManager,
  ): Promise<ChatResult>;
  _streamResponseChunks(
    messages: BaseMessage[],
    options: CallOptions,
    runManager?: RunManager,
  ): AsyncGenerator<ChatGenerationChunk>;
  _streamChatModelEvents?(
    messages: BaseMessage[],
    options: CallOptions,
    runManager?: RunManager,
  ): AsyncGenerator<ChatModelStreamEvent>;
}

/** The members that every Bedrock model of LangChain has. */
export interface BedrockModel extends ChatModelHooks {
  readonly model: string;
  readonly region?: string;
  readonly streaming?: boolean;
  readonly applicationInferenceProfile?: string;
  /** The fields that the model was made with. */
  readonly lc_kwargs?: Readonly<Record<string, unknown>>;
  readonly profile?: Readonly<Record<string, unknown>>;
  bindTools(tools: unknown[], options?: CallOptions): unknown;
  withStructuredOutput(schema: unknown, config?: unknown): unknown;
  withRetry(fields?: RetryFields): unknown;
  _identifyingParams?(): Readonly<Record<string, unknown>>;
}

/** What makes requests wait for one another, and tries again what failed on the way. */
export interface AsyncCaller {
  readonly maxConcurrency?: number;
}

/** What `withRetry` of a runnable takes. */
export interface RetryFields {
  readonly stopAfterAttempt?: number;
  readonly onFailedAttempt?: (error: unknown, input: unknown) => unknown;
}

/** The members of `ChatBedrockConverse` that are used here. */
export interface ConverseModel extends BedrockModel {
  readonly supportsToolChoiceValues?: readonly string[];
  readonly client: ConverseClient;
  invocationParams(options?: CallOptions): ConverseInput;
}

/** The input of a Converse command, or the part of it that a model's parameters make. */
export interface ConverseInput {
  readonly modelId?: string;
  readonly system?: readonly WireBlock[];
  readonly messages?: readonly WireMessage[];
  readonly toolConfig?: Readonly<Record<string, unknown>>;
  readonly inferenceConfig?: Readonly<Record<string, unknown>>;
  readonly outputConfig?: Readonly<Record<string, unknown>>;
  readonly additionalModelRequestFields?: Readonly<Record<string, unknown>>;
  readonly [name: string]: unknown;
}

/** A turn as the SDK takes it. */
export interface WireMessage {
  readonly role: string;
  readonly content: readonly WireBlock[];
}

/** A content block as the SDK takes it. */
export type WireBlock = Readonly<Record<string, unknown>>;

/** The members of the SDK's client that are used here. */
export interface ConverseClient {
  readonly config?: Readonly<Record<string, unknown>>;
  readonly middlewareStack?: MiddlewareStack;
  send(...input: never[]): Promise<unknown>;
}

/** The SDK's middleware stack. */
export interface MiddlewareStack {
  concat(other: MiddlewareStack): MiddlewareStack;
  add(middleware: Middleware, options: Readonly<Record<string, unknown>>): void;
  remove(name: string): boolean;
}

/** One handler around the next. */
export type Middleware = (next: MiddlewareHandler) => MiddlewareHandler;

/** What a middleware is given and calls. */
type MiddlewareHandler = (input: { readonly input: ConverseInput }) => Promise<unknown>;
