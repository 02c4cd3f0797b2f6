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

/** What Caprock did, as `onEvent` is told. Holds ids, kinds, places and counts, never contents. */
export type CaprockEvent = Happening & {
  /** In the mode `observe`: it would have been done, and was not. */
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
      readonly type: 'gave-up';
      readonly kind: ErrorKind;
      readonly attempts: readonly AttemptRecord[];
    };
