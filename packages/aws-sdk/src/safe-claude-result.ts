import type { TokenUsage } from '@aws-sdk/client-bedrock-runtime';
import type { AttemptRecord, CallReportRepair, Diagnosis } from '@caprock/core';

/** A tool call of an answer, by the caller's own names. */
export interface SafeToolCall {
  readonly id: string;
  readonly name: string;
  readonly input: unknown;
}

/** An answer. */
export interface SafeClaudeSuccess {
  readonly success: true;
  /** The text of the answer. */
  readonly content: string;
  readonly toolCalls: readonly SafeToolCall[];
  /** The id that answered. */
  readonly model: string;
  readonly region: string | undefined;
  /** `end_turn`, `tool_use`, `max_tokens`, … */
  readonly stopReason: string | undefined;
  /** Tokens. */
  readonly usage: TokenUsage | undefined;
  readonly repairs: readonly CallReportRepair[];
  /** Every request that was sent, the one that answered last. */
  readonly attempts: readonly AttemptRecord[];
  /** What to know of the answer: that it was cut at `maxTokens`, in the caller's language. */
  readonly notice?: string;
}

/** No answer, and why. */
export interface SafeClaudeFailure {
  readonly success: false;
  /**
   * What went wrong, in the caller's language; what the service or the SDK said of it, in their own
   * words and without secrets; and what to do.
   */
  readonly content: string;
  readonly model: null;
  readonly diagnosis: Diagnosis;
  /** The steps of the remedy, in order. */
  readonly steps: readonly string[];
  readonly attempts: readonly AttemptRecord[];
}

/** How a call came out. */
export type SafeClaudeResult = SafeClaudeSuccess | SafeClaudeFailure;
