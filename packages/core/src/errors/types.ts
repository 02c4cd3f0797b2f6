import type { RequestDraft } from '../conversation/request-draft.ts';
import type { ErrorKind } from './kinds/index.ts';

export type { ErrorKind } from './kinds/index.ts';

/** The family a kind belongs to; also the folder it lives in. */
export type ErrorFamily =
  | 'conversation'
  | 'tools'
  | 'thinking'
  | 'parameters'
  | 'content'
  | 'model'
  | 'access'
  | 'credentials'
  | 'capacity'
  | 'transport'
  | 'response'
  | 'client';

/** `backoff`: the same request can succeed later. `no`: the same request to the same target fails again. */
export type RetryAdvice = 'backoff' | 'no';

/** Which other target may succeed. */
export type FallbackAdvice = 'none' | 'other-model' | 'other-region' | 'any';

/** What has to change: the request, the account, this machine, nothing but time, or nothing at all. */
export type FixAdvice = 'request' | 'access' | 'setup' | 'wait' | 'none';

/** Facts read out of an error's text and headers. Never contents, keys or account ids. */
export interface DiagnosisFacts {
  readonly modelId?: string;
  readonly region?: string;
  /** The request id that AWS support asks for. */
  readonly requestId?: string;
  /** The refused parameter, in the wire's words. */
  readonly parameter?: string;
  /** A limit that the text names; tokens, bytes, pixels or a count, as `limitUnit` says. */
  readonly limit?: number;
  readonly limitUnit?: string;
  /** Index of the message and block in the wire request. */
  readonly messageIndex?: number;
  readonly contentIndex?: number;
  /** The refused place in the caller's own input: `messages[3].content[0]`. */
  readonly at?: string;
  /** Tool use ids that the text names. */
  readonly toolUseIds?: readonly string[];
  /** Characters of the answer that had reached the caller when its stream broke off. */
  readonly arrivedCharacters?: number;
  /** Of an IAM denial. */
  readonly action?: string;
  readonly resource?: string;
  readonly policyType?: string;
  readonly [name: string]: unknown;
}

/** A change to the request that lets it through: the rule that makes it, and the value it needs. */
export interface Cure {
  readonly rule: string;
  readonly value?: string | number;
}

/**
 * What an error means and what to do. Plain JSON; the only thing that decides about retry,
 * fallback and cure.
 */
export interface Diagnosis {
  readonly kind: ErrorKind;
  readonly family: ErrorFamily;
  readonly retry: RetryAdvice;
  readonly fallback: FallbackAdvice;
  readonly fix: FixAdvice;
  /** A short English title. `explain` renders the remedy in either language. */
  readonly title: string;
  /** How long Bedrock or a gateway asked to wait, in milliseconds. */
  readonly retryAfterMs?: number;
  readonly facts?: DiagnosisFacts;
  readonly cure?: Cure;
  /** Other kinds that the same sentence can mean. */
  readonly alternatives: readonly ErrorKind[];
  /** The request without its contents, the refused block marked. */
  readonly shape?: string;
  readonly signal: ErrorSignal;
}

/** Anything that was thrown, flattened. Texts are redacted: no key, token or account id stays. */
export interface ErrorSignal {
  /** The innermost exception name known: `ThrottlingException`, `AI_MissingToolResultsError`, … */
  readonly name?: string;
  /** HTTP status of the answer; absent on events inside a stream and on local errors. */
  readonly status?: number;
  /** Node or undici code: `ECONNRESET`, `ENOTFOUND`, … */
  readonly code?: string;
  /** The innermost message, redacted, quotes and white space normalised. */
  readonly message: string;
  readonly requestId?: string;
  readonly retryAfterMs?: number;
  /** Every name seen on the way in, outermost first. */
  readonly names: readonly string[];
  /** Every message seen on the way in, redacted, outermost first. */
  readonly messages: readonly string[];
  /** Thrown on this machine: no answer of Bedrock is inside. */
  readonly local?: boolean;
}

/** What a classifier may know beside the signal. */
export interface ClassifyContext {
  /** The request as it was sent: gives the diagnosis its shape and the place in the caller's input. */
  readonly request?: RequestDraft;
  /**
   * Whether the request held a user turn at all: tells the twins of one sentence apart. Read off
   * the request where that is given.
   */
  readonly hasUserMessage?: boolean;
  readonly modelId?: string;
  readonly region?: string;
  /** The caller's signal was aborted, and not by a deadline of ours. */
  readonly aborted?: boolean;
}

/** Whom a remedy speaks to: what they work with decides which line of which file they change. */
export type Reader = 'langchain' | 'ai-sdk' | 'aws-sdk' | 'litellm';

/** The steps of a remedy, in order; commands stand in backticks. */
export type RemedySteps = (facts: DiagnosisFacts) => readonly string[];

/** What to do about a kind, in one language. */
export interface Remedy {
  readonly title: string;
  /** What it means, in one or two sentences. */
  readonly meaning: string;
  /** What to do, in order; commands stand in backticks. */
  readonly steps: RemedySteps;
  /** The steps for a reader, where they differ: in place of the general ones. */
  readonly variants?: Readonly<Partial<Record<Reader, RemedySteps>>>;
  /** AWS's or Anthropic's page. */
  readonly link: string;
}

/** The remedies of one language, complete. */
export type Remedies = Readonly<Record<ErrorKind, Remedy>>;

/** A remedy rendered for one diagnosis. */
export interface Explanation {
  readonly kind: ErrorKind;
  readonly title: string;
  readonly meaning: string;
  readonly steps: readonly string[];
  readonly link: string;
  readonly alternatives: readonly ErrorKind[];
}
