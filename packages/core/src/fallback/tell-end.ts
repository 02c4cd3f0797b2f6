import { classifyError } from '../errors/classify-error.ts';
import type { AttemptRecord, TokenCounts } from '../events.ts';
import type { Announce } from './announce.ts';
import type { StreamEnd } from './stream-guard.ts';

/** What is told of a call that was answered. */
export interface Answer {
  /** The name that was asked for. */
  readonly requested: string;
  /** The id that answered. */
  readonly model: string;
  readonly region: string | undefined;
  readonly attempts: readonly AttemptRecord[];
  readonly usage?: TokenCounts;
}

/** Tells how the stream of an answer ended. */
export function tellStreamEnd(
  end: StreamEnd,
  announce: Announce,
  { answer, signal }: { answer: Answer; signal?: AbortSignal | undefined },
): void {
  const { attempts } = answer;
  if (end.state === 'broken') tellFailure(end.error, announce, { signal, attempts });
  else if (signal?.aborted) tellFailure(signal.reason, announce, { signal, attempts });
  else announce({ type: end.state === 'whole' ? 'answered' : 'left', ...answer });
}

/**
 * Tells that a call came to nothing, unless its end has been told.
 * @param attempts The requests until then. The last one was answered at first where the answer
 * broke off: it gets the kind.
 * @returns The error, to be thrown.
 */
export function tellFailure(
  error: unknown,
  announce: Announce,
  {
    signal,
    attempts = [],
  }: { signal?: AbortSignal | undefined; attempts?: readonly AttemptRecord[] } = {},
): unknown {
  const kind = signal?.aborted ? 'aborted' : classifyError(error).kind;
  const last = attempts.at(-1);
  const told = last ? [...attempts.slice(0, -1), { ...last, kind: last.kind ?? kind }] : [];
  announce({ type: 'gave-up', kind, attempts: told });
  return error;
}
