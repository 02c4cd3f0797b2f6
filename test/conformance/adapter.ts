import type { CallReport, CaprockOptions } from '@caprock/core';
import type { ChatRequest } from '../conversations/rows.ts';

/** What not every version of every host can do; a case that needs it is not put to the others. */
export type Need =
  /** An exception event in mid-stream comes with its type. */
  | 'exception-types'
  /**
   * Another model takes over. A plugin sits inside one client and makes one request of each command:
   * which model answers is settled before it is asked.
   */
  | 'other-models'
  /** The tries are Caprock's. Around a plugin they stay the client's, whose own settings say how many. */
  | 'own-retries'
  /** An answer that is given back says which model wrote it. A message of Converse does not. */
  | 'signer'
  /** Thinking can be asked for, and is handed out. `safeClaudeCall` has no option for it. */
  | 'thinking'
  /** Answers in a schema can be asked for. `safeClaudeCall` has no option for it. */
  | 'schemas'
  /** Names that are resolved, and regions: a gateway has names of its own, and the region is its affair. */
  | 'regions'
  /** The emulator gets the body of Converse from the host itself, and no chat that a proxy translates. */
  | 'converse-body'
  /** A break that only AWS's binary event stream can have, and no stream of server-sent events. */
  | 'event-stream'
  /** The text of an error answer in AWS's form, behind a gateway: OpenAI's client before 7 drops it. */
  | 'foreign-bodies';

/** One call, in the format of OpenAI and LiteLLM, which no host owns. */
export interface Wish {
  readonly model: string;
  readonly request: ChatRequest;
  /** What the tools do; the host runs them and goes on until the model has answered. */
  readonly runs?: Readonly<Record<string, (input: unknown) => string>>;
  /** An answer whose conversation goes on here. */
  readonly after?: Answer;
  readonly signal?: AbortSignal;
}

/** What a host gave back. */
export interface Answer {
  readonly text: string;
  readonly reasoning: string;
  /** Where the request has a `response_format`. */
  readonly object?: unknown;
  /** The id that the host names as the one that answered. */
  readonly model: string | undefined;
  /** `caprock` in the host's metadata; undefined from a plain client. */
  readonly report: CallReport | undefined;
  /** The host's warnings, as one text each. */
  readonly warnings: readonly string[];
  /** The host's own messages of the conversation so far. */
  readonly conversation: readonly unknown[];
}

/** A stream that was read to its end. */
export interface Streamed extends Answer {
  readonly pieces: readonly string[];
  /** Whatever the host told or threw. */
  readonly errors: readonly unknown[];
}

/** A host's client for one endpoint. */
export interface Client {
  generate(wish: Wish): Promise<Answer>;
  stream(wish: Wish): Promise<Streamed>;
}

/** One version of one host. */
export interface Adapter {
  readonly name: string;
  readonly lacks: readonly Need[];
  /** A client through Caprock; with `plain`, the host alone. */
  client(url: string, options: CaprockOptions | 'plain'): Client;
}
