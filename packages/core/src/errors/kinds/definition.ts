import type {
  ClassifyContext,
  Cure,
  DiagnosisFacts,
  ErrorFamily,
  FallbackAdvice,
  FixAdvice,
  RetryAdvice,
} from '../types.ts';

/** What a recogniser looks at: the signal, prepared once. */
export interface Evidence {
  /** The innermost message: one line, straight quotes, lower case. */
  readonly text: string;
  /** The innermost message as it was written: facts such as ids and parameters keep their case. */
  readonly original?: string;
  /** All messages on the way in, in the same form. */
  readonly everything: string;
  /** All exception names on the way in, and the ones printed in a text. */
  readonly names: readonly string[];
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly context: ClassifyContext;
}

/** A kind of error: what it is, what it asks for, and how to recognise it. */
export interface KindDefinition {
  /** The folder name; the only name used in diagnoses, fixtures and pages. */
  readonly kind: string;
  readonly family: ErrorFamily;
  readonly retry: RetryAdvice;
  readonly fallback: FallbackAdvice;
  readonly fix: FixAdvice;
  /** A short English title. */
  readonly title: string;
  /** Lower-case phrases, each of which says this and nothing else. They decide before anything. */
  readonly phrases?: readonly string[];
  /** Exception names and network codes that say this where no phrase of any kind is found. */
  readonly names?: readonly string[];
  /** HTTP statuses that say this where nothing else is known. */
  readonly statuses?: readonly number[];
  /** Narrows a phrase that says more than one thing: false lets the search go on. */
  readonly unless?: (evidence: Evidence) => boolean;
  /** What no list can say. Asked together with the phrases. */
  readonly recognises?: (evidence: Evidence) => boolean;
  /** Reads facts out of the text. */
  readonly facts?: (evidence: Evidence) => DiagnosisFacts;
  /** A change to the request that lets it through. */
  readonly cure?: (facts: DiagnosisFacts) => Cure | undefined;
  /** Other kinds that the same words can mean. */
  readonly alternatives?: readonly string[];
}
