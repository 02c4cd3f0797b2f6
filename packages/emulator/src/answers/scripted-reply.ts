/** What a test scripts as the answer of a model. */
export interface ScriptedReply {
  readonly text?: string;
  readonly toolUse?: ScriptedToolUse;
  /** Several calls at once, behind `toolUse`. */
  readonly toolUses?: readonly ScriptedToolUse[];
  /** A signed thinking block in front. Where a request switches thinking on, one comes without it too. */
  readonly reasoning?: string;
  /** A redacted thinking block in front of the answer, behind `reasoning`. */
  readonly redactedReasoning?: string;
  /** Stops for this reason, and nothing is cut. */
  readonly stopReason?: string;
  /**
   * The whole answer as blocks of the Messages format, and nothing is added or cut. Thinking blocks
   * without a signature are signed, tool uses without an id get one.
   */
  readonly content?: readonly Readonly<Record<string, unknown>>[];
  /** Counts that replace those of the answer. */
  readonly usage?: {
    readonly inputTokens?: number;
    readonly outputTokens?: number;
    readonly cacheReadInputTokens?: number;
    readonly cacheWriteInputTokens?: number;
  };
}

/** A tool call of a scripted reply. */
export interface ScriptedToolUse {
  readonly name: string;
  readonly input: unknown;
}
