/**
 * The members of an OpenAI chat body that the gateway reads, with those that LiteLLM adds to it. Every
 * other member is there as it was sent.
 * @see https://docs.litellm.ai/docs/completion/input
 */
export interface ChatRequest {
  readonly model?: string;
  readonly messages?: readonly ChatMessage[];
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly tools?: readonly ChatTool[];
  readonly tool_choice?: string | { readonly function?: { readonly name?: string } };
  readonly response_format?: ChatResponseFormat;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly temperature?: number;
  readonly top_p?: number;
  readonly stop?: string | readonly string[];
  readonly reasoning_effort?: string;
  readonly thinking?: { readonly type: string; readonly budget_tokens?: number };
  readonly [member: string]: unknown;
}

/** A message of a chat. */
export interface ChatMessage {
  readonly role: string;
  readonly content?: string | readonly ChatPart[] | null;
  readonly tool_calls?: readonly ChatToolCall[] | null;
  readonly tool_call_id?: string;
  readonly thinking_blocks?: readonly ChatThinkingBlock[] | null;
  readonly cache_control?: ChatCacheControl;
  readonly [member: string]: unknown;
}

/** A part of a message's content. */
export interface ChatPart {
  readonly type: string;
  readonly text?: string;
  readonly image_url?: string | { readonly url: string };
  readonly file?: { readonly file_data?: string; readonly file_id?: string };
  readonly cache_control?: ChatCacheControl;
  readonly [member: string]: unknown;
}

/** A tool call in an assistant message; its arguments are JSON text. */
export interface ChatToolCall {
  readonly id: string;
  readonly type?: string;
  readonly function: { readonly name: string; readonly arguments: string };
  readonly cache_control?: ChatCacheControl;
}

/** Thinking as LiteLLM hands it out and takes it back. */
export interface ChatThinkingBlock {
  readonly type: string;
  readonly thinking?: string;
  readonly signature?: string;
  readonly data?: string;
}

/** Anthropic's mark for the prompt cache, which LiteLLM lets through. */
export interface ChatCacheControl {
  readonly type: string;
  readonly ttl?: string;
}

/** The definition of a tool. */
export interface ChatTool {
  readonly type: string;
  readonly function: {
    readonly name: string;
    readonly description?: string;
    readonly parameters?: unknown;
    readonly strict?: boolean;
  };
  readonly cache_control?: ChatCacheControl;
}

/** What form an answer must have. */
export interface ChatResponseFormat {
  readonly type: string;
  readonly json_schema?: {
    readonly name?: string;
    readonly description?: string;
    readonly schema?: unknown;
  };
}
