import { optional, wholeNumber } from '../checks/values.ts';
import { type BreakPoint, breakAt, breakPoint } from './break-point.ts';
import type { FaultType } from './fault-type.ts';

/** GOAWAY with an HTTP/2 error code (default 0, NO_ERROR) and the end of the session after so many deltas, or around the headers; a reset on HTTP/1.1. */
export interface GoawayFault extends BreakPoint {
  readonly type: 'goaway';
  /** @see https://www.rfc-editor.org/rfc/rfc9113#section-7 */
  readonly code?: number;
}

/** Ends an HTTP/2 session with a code. */
export const goaway: FaultType<GoawayFault> = {
  type: 'goaway',
  members: { ...breakPoint, code: optional(wholeNumber(0, 0xffffffff)) },
  meets: 'answer',
  onWire: (script, fault) => breakAt(script, fault, { do: 'goaway', code: fault.code ?? 0 }),
};
