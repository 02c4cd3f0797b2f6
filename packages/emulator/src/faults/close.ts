import { type BreakPoint, breakAt, breakPoint } from './break-point.ts';
import type { FaultType } from './fault-type.ts';

/** The socket is closed (FIN) after so many deltas, or around the headers, without an end of the body. */
export interface CloseFault extends BreakPoint {
  readonly type: 'close';
}

/** Closes the connection as if all had been said. */
export const close: FaultType<CloseFault> = {
  type: 'close',
  members: breakPoint,
  meets: 'answer',
  onWire: (script, fault) => breakAt(script, fault, { do: 'close' }),
};
