import type { CaprockOptions, ErrorKind } from '@caprock/core';

/** Keys that are made up; what must never be seen stands in all three. */
export const CREDENTIALS = {
  accessKeyId: 'made-up-access-key-id',
  secretAccessKey: 'made-up-secret-access-key',
  sessionToken: 'made-up-session-token',
} as const;

/** The options that every adapter takes in the same words. */
type SharedOptions = Omit<CaprockOptions, 'fallbacks'> & {
  readonly fallbacks?: readonly (string | { readonly model: string; readonly region?: string })[];
};

/** One call of a test, the same for every caller. */
export interface TestCall {
  readonly url: string;
  readonly stream: boolean;
  /** Default: a name of Sonnet 4.6. */
  readonly model?: string;
  readonly prompt?: string;
  /** Default: us-east-1. */
  readonly region?: string;
  readonly maxTokens?: number;
  /** Offers the tool `look_up` to the model. */
  readonly tool?: boolean;
  readonly signal?: AbortSignal;
  readonly options?: SharedOptions;
  /** Told of each piece of text of a stream as it reaches the caller. */
  readonly onText?: (piece: string) => void;
  /** Stops reading the stream behind so many pieces of text. */
  readonly leaveAfter?: number;
}

/** How a call came out. */
export interface TestOutcome {
  /** What reached the caller. */
  readonly text: string;
  /** Tool calls that were handed out as whole. */
  readonly toolCalls: readonly { readonly name: string; readonly input: unknown }[];
  /** What went wrong, and what was thrown, in words. */
  readonly failure?: { readonly kind: ErrorKind; readonly error: unknown };
}

/** Somebody who calls Claude through one of the adapters, with the real clients. */
export interface Caller {
  readonly name: string;
  /** Whether the retries and fallbacks are Caprock's; else they are the SDK's own. */
  readonly ownsRetries: boolean;
  /** Never rejects. */
  call(call: TestCall): Promise<TestOutcome>;
}
