/**
 * The parts of the AI SDK's interfaces that this package touches, by shape, so that one build works
 * with the language model specifications v2, v3 and v4 (ai 5, 6 and 7) and imports none of them.
 */

/** Provider options or provider metadata: one object per provider. */
export type ProviderOptions = Readonly<
  Record<string, Readonly<Record<string, unknown>> | undefined>
>;

/** A language model of any specification version, as a caller hands it over. */
export interface HostModel {
  readonly specificationVersion: string;
  readonly provider: string;
  readonly modelId: string;
  readonly supportedUrls: unknown;
  doGenerate(options: never): PromiseLike<unknown>;
  doStream(options: never): PromiseLike<unknown>;
}

/** The same model, as this package calls it. */
export interface CallableModel extends Omit<HostModel, 'doGenerate' | 'doStream'> {
  doGenerate(options: CallOptions): PromiseLike<GenerateResult>;
  doStream(options: CallOptions): PromiseLike<StreamResult>;
}

/** A provider: makes language models by name, and whatever else it can. */
export interface HostProvider {
  languageModel(modelId: string, ...settings: never[]): HostModel;
}

/** What `doGenerate` and `doStream` are called with. */
export interface CallOptions {
  readonly prompt: readonly HostMessage[];
  readonly tools?: readonly HostTool[] | undefined;
  readonly toolChoice?: HostToolChoice | undefined;
  readonly maxOutputTokens?: number | undefined;
  readonly temperature?: number | undefined;
  readonly topP?: number | undefined;
  readonly topK?: number | undefined;
  readonly stopSequences?: readonly string[] | undefined;
  readonly abortSignal?: AbortSignal | undefined;
  readonly includeRawChunks?: boolean | undefined;
  readonly providerOptions?: ProviderOptions | undefined;
  readonly [member: string]: unknown;
}

/** A message of a model's prompt, or a `ModelMessage`, whose content may be plain text. */
export interface HostMessage {
  readonly role: string;
  readonly content: string | readonly HostPart[];
  readonly providerOptions?: ProviderOptions | undefined;
}

/** A part of a message. Which members it has depends on its type. */
export interface HostPart {
  readonly type: string;
  readonly text?: string;
  readonly toolCallId?: string;
  readonly toolName?: string;
  readonly input?: unknown;
  readonly output?: HostToolOutput;
  readonly mediaType?: string;
  readonly filename?: string | undefined;
  readonly data?: unknown;
  readonly approvalId?: string;
  readonly approved?: boolean;
  readonly reason?: string;
  readonly providerOptions?: ProviderOptions | undefined;
}

/** What a tool gave back. */
export interface HostToolOutput {
  readonly type: string;
  readonly value?: unknown;
  readonly reason?: string;
}

/** A tool definition: a function, or a tool of the provider's own. */
export interface HostTool {
  readonly type: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly inputSchema?: unknown;
  readonly strict?: boolean | undefined;
}

/** How the model must choose among the tools. */
export interface HostToolChoice {
  readonly type: string;
  readonly toolName?: string;
}

/** What `doGenerate` answers. */
export interface GenerateResult {
  readonly content: readonly AnswerPart[];
  readonly warnings?: readonly unknown[];
  readonly response?: Readonly<Record<string, unknown>> | undefined;
  readonly providerMetadata?: ProviderOptions | undefined;
  readonly [member: string]: unknown;
}

/** What `doStream` answers. */
export interface StreamResult {
  readonly stream: ReadableStream<AnswerPart>;
  readonly [member: string]: unknown;
}

/** A part of an answer, whole or streamed. Unknown types pass through. */
export interface AnswerPart {
  readonly type: string;
  readonly id?: string;
  readonly delta?: string;
  readonly toolCallId?: string;
  readonly toolName?: string;
  readonly input?: unknown;
  readonly warnings?: readonly unknown[];
  readonly finishReason?: unknown;
  readonly modelId?: unknown;
  readonly error?: unknown;
  readonly rawValue?: unknown;
  readonly providerMetadata?: ProviderOptions | undefined;
  readonly [member: string]: unknown;
}
