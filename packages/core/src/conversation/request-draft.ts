/**
 * The neutral request that every rule works on: Converse shapes plus where each piece came from.
 * Members follow the service model of `bedrock-runtime` 2023-09-30.
 */
export interface RequestDraft {
  /** What is sent as `modelId`: a profile id, a foundation model id or an ARN. */
  readonly modelId: string;
  /** The initial system prompt, in order. Empty when there is none. */
  readonly system: readonly SystemBlock[];
  /** The turns. Role `system` stands for a system message in mid-conversation. */
  readonly messages: readonly DraftMessage[];
  readonly toolConfig?: ToolConfig;
  readonly inferenceConfig?: InferenceConfig;
  readonly outputConfig?: OutputConfig;
  /** Members that go to the model as they are (`top_k`, `thinking`, `anthropic_beta`, …). */
  readonly additionalModelRequestFields?: Readonly<Record<string, unknown>>;
  /** Key and value pairs that go to the invocation logs. */
  readonly requestMetadata?: Readonly<Record<string, string>>;
  /** JSON pointers into the model's own answer. */
  readonly additionalModelResponseFieldPaths?: readonly string[];
  readonly serviceTier?: { readonly type: string };
  readonly performanceConfig?: { readonly latency: string };
  readonly guardrailConfig?: Readonly<Record<string, unknown>>;
  /** How the caller asked for extended thinking; the parameter rules turn it into fields. */
  readonly thinking?: ThinkingIntent;
  /** The effort level that the caller asked for: low, medium, high, xhigh or max. */
  readonly effort?: string;
}

/** A turn of the conversation, or a system message in the middle of it. */
export interface DraftMessage extends Origin {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: readonly ContentBlock[];
}

/**
 * Where a message or block came from. `origin` holds the host's own objects, so that what no rule
 * touched goes back as the very same object; the two numbers name the place in the caller's input.
 */
export interface Origin {
  /** The host messages (on a message) or the host part (on a block, a list of one). */
  readonly origin?: readonly unknown[];
  /** Index of the message in the caller's own list; absent on what a rule inserted. */
  readonly sourceMessage?: number;
  /** Index of the part in the caller's own message; absent where the content was a plain string. */
  readonly sourcePart?: number;
}

/** A block of a turn: exactly one of the Converse members, or `opaque`. */
export interface ContentBlock extends Origin {
  readonly text?: string;
  readonly image?: ImageBlock;
  readonly document?: DocumentBlock;
  readonly video?: Readonly<Record<string, unknown>>;
  readonly audio?: Readonly<Record<string, unknown>>;
  readonly toolUse?: ToolUseBlock;
  readonly toolResult?: ToolResultBlock;
  readonly reasoningContent?: ReasoningContentBlock;
  readonly guardContent?: Readonly<Record<string, unknown>>;
  readonly cachePoint?: CachePoint;
  readonly citationsContent?: Readonly<Record<string, unknown>>;
  readonly searchResult?: Readonly<Record<string, unknown>>;
  /** A host part that its adapter does not know: it rides along untouched and counts as content. */
  readonly opaque?: true;
}

/** A block of the initial system prompt. */
export interface SystemBlock extends Origin {
  readonly text?: string;
  readonly cachePoint?: CachePoint;
  readonly guardContent?: Readonly<Record<string, unknown>>;
  /** Media that a caller put into a system message; Bedrock takes none there. */
  readonly image?: ImageBlock;
  readonly document?: DocumentBlock;
  readonly opaque?: true;
}

/** Bytes as the host holds them: raw, or base64 text. */
export type BinaryData = Uint8Array | string;

/** An image. `format` is what the caller declared, which need not be one that Bedrock takes. */
export interface ImageBlock {
  readonly format: string;
  readonly source: MediaSource;
}

/** A document. `name` is the caller's own file name until a rule makes it one that Bedrock takes. */
export interface DocumentBlock {
  readonly format: string;
  readonly name: string;
  readonly source: MediaSource;
  readonly context?: string;
  readonly citations?: { readonly enabled: boolean };
}

/** Where the bytes of a medium are. `url` is no Converse member: a rule decodes it or refuses. */
export interface MediaSource {
  readonly bytes?: BinaryData;
  readonly s3Location?: { readonly uri: string; readonly bucketOwner?: string };
  readonly text?: string;
  readonly url?: string;
}

/** A tool call by the model. `input` is any JSON value here; Bedrock takes an object only. */
export interface ToolUseBlock {
  readonly toolUseId: string;
  readonly name: string;
  readonly input: unknown;
}

/** The answer to a tool call. */
export interface ToolResultBlock {
  readonly toolUseId: string;
  readonly content: readonly ToolResultContentBlock[];
  readonly status?: 'success' | 'error';
}

/** A block inside a tool result. */
export interface ToolResultContentBlock {
  readonly text?: string;
  readonly json?: unknown;
  readonly image?: ImageBlock;
  readonly document?: DocumentBlock;
  readonly video?: Readonly<Record<string, unknown>>;
  readonly searchResult?: Readonly<Record<string, unknown>>;
  readonly opaque?: true;
}

/** Reasoning that the model wrote: readable and signed, or redacted. */
export interface ReasoningContentBlock {
  readonly reasoningText?: { readonly text: string; readonly signature?: string };
  readonly redactedContent?: BinaryData;
  /** The foundation model that signed it, where the host kept that; no Converse member. */
  readonly signedBy?: string;
}

/** A prompt cache checkpoint: everything before it may be cached. */
export interface CachePoint {
  readonly type: 'default';
  readonly ttl?: '5m' | '1h';
}

/** The tools of a request and how the model must choose among them. */
export interface ToolConfig {
  readonly tools: readonly Tool[];
  /** `none` is no Converse value: a rule turns it into one that keeps the tools from being used. */
  readonly toolChoice?: ToolChoice;
}

/** A tool definition, a cache point among them, or a host's own tool that rides along. */
export interface Tool {
  readonly toolSpec?: ToolSpecification;
  readonly cachePoint?: CachePoint;
  readonly systemTool?: { readonly name: string };
  readonly origin?: readonly unknown[];
}

/** What a tool is called, what it does and which input it takes. */
export interface ToolSpecification {
  readonly name: string;
  readonly description?: string;
  readonly inputSchema: { readonly json: unknown };
  readonly strict?: boolean;
}

/** How the model must choose a tool. */
export interface ToolChoice {
  readonly auto?: Readonly<Record<string, never>>;
  readonly any?: Readonly<Record<string, never>>;
  readonly tool?: { readonly name: string };
  readonly none?: Readonly<Record<string, never>>;
}

/** Sampling and length. Units: tokens for `maxTokens`, 0 to 1 for the other two. */
export interface InferenceConfig {
  readonly maxTokens?: number;
  readonly temperature?: number;
  readonly topP?: number;
  /** No Converse member: a rule moves it to where Claude reads it. */
  readonly topK?: number;
  readonly stopSequences?: readonly string[];
}

/** The shape that the answer must have, and the effort. */
export interface OutputConfig {
  readonly textFormat?: {
    readonly type: 'json_schema';
    readonly structure: {
      readonly jsonSchema: {
        readonly schema: string;
        readonly name?: string;
        readonly description?: string;
      };
    };
  };
  readonly effort?: string;
}

/** How the caller asked for thinking, in the words of the Messages API. */
export interface ThinkingIntent {
  readonly type: 'enabled' | 'adaptive' | 'disabled' | 'between_tools';
  /** Tokens. */
  readonly budgetTokens?: number;
  readonly display?: string;
}
