import type { ErrorKind } from './errors/types.ts';
import type { ResolutionNote } from './models/types.ts';
import type { Repair } from './repair/types.ts';

/** One request that was sent, as reports and errors list it. */
export interface AttemptRecord {
  readonly model: string;
  readonly region: string | undefined;
  /** What went wrong; absent on the one that answered. */
  readonly kind?: ErrorKind;
  readonly status?: number;
}

/** Tokens of an answer. Those that a prompt cache gave or took count among the input tokens. */
export interface TokenCounts {
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly cacheReadInputTokens?: number;
  readonly cacheWriteInputTokens?: number;
}

/**
 * What Caprock did, as `onEvent` is told. Holds ids, kinds, places and counts, never contents. The
 * last event of a call is `answered`, `gave-up`, or `left`, where the reader of a stream stopped before
 * its end; each call has exactly one of them.
 */
export type CaprockEvent = Happening & {
  /** The call that it belongs to; no other has the same. Absent where nothing is called. */
  readonly call?: string;
  /** Milliseconds since the call began. */
  readonly elapsedMs?: number;
  /** In the mode `observe`: it would have been done, and was not. No call ends with such an event. */
  readonly applied?: false;
};

type Happening =
  | {
      readonly type: 'resolved';
      readonly requested: string;
      readonly model: string;
      readonly region: string | undefined;
      readonly status: 'ok' | 'replaced' | 'passthrough';
      readonly notes: readonly ResolutionNote[];
    }
  | {
      readonly type: 'repaired';
      readonly model: string;
      readonly region: string | undefined;
      readonly repairs: readonly Repair[];
    }
  | {
      readonly type: 'attempt';
      readonly model: string;
      readonly region: string | undefined;
      /** Counts from 1 over all targets of the call. */
      readonly attempt: number;
    }
  | {
      readonly type: 'retry';
      readonly model: string;
      readonly region: string | undefined;
      readonly kind: ErrorKind;
      readonly waitMs: number;
    }
  | {
      readonly type: 'fallback';
      readonly from: { readonly model: string; readonly region: string | undefined };
      readonly to: { readonly model: string; readonly region: string | undefined };
      readonly kind: ErrorKind;
    }
  | {
      readonly type: 'cooldown';
      readonly model: string;
      readonly region: string | undefined;
      readonly kind: ErrorKind;
      /** Milliseconds since 1970: until then other targets go first. */
      readonly until: number;
    }
  | {
      readonly type: 'learned';
      readonly model: string;
      readonly region: string | undefined;
      readonly kind: ErrorKind;
      /** The rule that is followed from now on, and its value. */
      readonly rule: string;
      readonly value?: string | number;
    }
  | {
      readonly type: 'answered' | 'left';
      /** The name that was asked for. */
      readonly requested: string;
      /** The id that answered. */
      readonly model: string;
      readonly region: string | undefined;
      readonly attempts: readonly AttemptRecord[];
      /** Absent where the host does not tell. */
      readonly usage?: TokenCounts;
    }
  | {
      /** In the mode `observe` alone: the host's own call was answered. */
      readonly type: 'observed';
      /** The name that was asked for. */
      readonly requested: string;
      /** The id that would have been sent. */
      readonly model: string;
      readonly region: string | undefined;
    }
  | {
      readonly type: 'gave-up';
      readonly kind: ErrorKind;
      readonly attempts: readonly AttemptRecord[];
    };
