import { type BreakPoint, breakAt, breakPoint } from './break-point.ts';
import type { FaultType } from './fault-type.ts';

/** The socket or HTTP/2 stream is destroyed after so many deltas, or around the headers. */
export interface ResetFault extends BreakPoint {
  readonly type: 'reset';
}

/** Resets the connection. */
export const reset: FaultType<ResetFault> = {
  type: 'reset',
  members: breakPoint,
  meets: 'answer',
  onWire: (script, fault) => breakAt(script, fault, { do: 'reset' }),
};
