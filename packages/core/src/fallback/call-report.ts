import type { AttemptRecord } from '../events.ts';
import type { Repair } from '../repair/types.ts';
import type { Target } from './target.ts';

/** What `caprock` in a host's metadata tells about an answer. */
export interface CallReport {
  /** The id that answered. */
  readonly model: string;
  readonly region: string | undefined;
  /** What the caller had asked for, where that is another name. */
  readonly requested: string;
  readonly repairs: readonly CallReportRepair[];
  /** Every request that was sent, the one that answered last. */
  readonly attempts: readonly AttemptRecord[];
}

/** One repair, without anything of the conversation. */
export interface CallReportRepair {
  readonly rule: string;
  readonly at: string;
  readonly summary: string;
}

/** Makes the report of a call that was answered. */
export function callReport(
  target: Target,
  requested: string,
  repairs: readonly Repair[],
  attempts: readonly AttemptRecord[],
): CallReport {
  return {
    model: target.modelId,
    region: target.region,
    requested,
    repairs: repairs.map(({ rule, at, summary }) => ({ rule, at, summary: summary.en })),
    attempts,
  };
}
