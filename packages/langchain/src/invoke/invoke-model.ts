import type { AsyncCaller, BedrockModel, CallOptions } from '../host.ts';

/** What `BedrockChat` makes of a call's options. */
export interface InvokeParameters {
  /** In the form of Anthropic. */
  readonly tools?: readonly AnthropicTool[];
  readonly temperature?: number;
  readonly max_tokens?: number;
  readonly stop?: readonly string[];
  /** Members of the body that are sent as they stand, in place of any others of their names. */
  readonly modelKwargs?: Readonly<Record<string, unknown>>;
  readonly guardrailConfig?: unknown;
}

/** A tool in the form of Anthropic. */
export interface AnthropicTool {
  readonly name: string;
  readonly description?: string;
  readonly input_schema?: unknown;
  readonly strict?: boolean;
  readonly cache_control?: { readonly ttl?: '5m' | '1h' };
}

/** Sends a request; the global `fetch`, or the caller's own. */
export type FetchFunction = (
  url: unknown,
  init: Readonly<Record<string, unknown>>,
) => Promise<Response>;

/** The members of `BedrockChat` that are used here. */
export interface InvokeModel extends BedrockModel {
  readonly modelProvider: string;
  readonly endpointHost?: string;
  readonly fetchFn: FetchFunction;
  readonly caller?: AsyncCaller;
  invocationParams(options?: CallOptions): InvokeParameters;
  /** Signs a request and sends it with `fetchFn`. */
  _signedFetch(messages: unknown, options: CallOptions, fields: unknown): Promise<Response>;
}
