import type { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import type { CaprockOptions } from '@caprock/core';

/** One message in the chat format of OpenAI and LiteLLM. */
export interface ChatMessage {
  readonly role: 'system' | 'developer' | 'user' | 'assistant' | 'tool' | 'function';
  readonly content?: unknown;
  readonly [member: string]: unknown;
}

/** What `safeClaudeCall` takes beside the messages. All of it may be left out. */
export interface SafeClaudeOptions extends CaprockOptions {
  /** Any name of a Claude model. Default: the newest balanced model of the region. */
  readonly model?: string;
  /** The system prompt; system messages among the messages come behind it. */
  readonly system?: string;
  /** Tokens of the answer. Default 4096. */
  readonly maxTokens?: number;
  /** From 0 to 1. */
  readonly temperature?: number;
  readonly stopSequences?: readonly string[];
  /** Tools in the chat format: `{ type: 'function', function: { name, parameters } }`. */
  readonly tools?: readonly unknown[];
  /** `'auto'`, `'required'`, `'none'`, or `{ type: 'function', function: { name } }`. */
  readonly toolChoice?: unknown;
  /** The region where none is named by `region`, the client, the environment or a profile file. */
  readonly defaultRegion?: string;
  /** A file of variables to read first, `true` for `.env`. Default: none is read. */
  readonly envFile?: string | true;
  /** Whose credentials, transport and region are used. Default: the SDK's own way of finding them. */
  readonly client?: BedrockRuntimeClient;
  /** Ends the call, a wait between two tries included. */
  readonly signal?: AbortSignal;
}
