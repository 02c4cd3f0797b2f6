import { optional, wholeNumber } from '../checks/values.ts';
import { type BreakPoint, breakAt, breakPoint } from './break-point.ts';
import type { FaultType } from './fault-type.ts';

/** RST_STREAM with an HTTP/2 error code (default 8, CANCEL) after so many deltas, or around the headers; a reset on HTTP/1.1. */
export interface RstStreamFault extends BreakPoint {
  readonly type: 'rst-stream';
  /** @see https://www.rfc-editor.org/rfc/rfc9113#section-7 */
  readonly code?: number;
}

/** Ends one HTTP/2 stream with a code. */
export const rstStream: FaultType<RstStreamFault> = {
  type: 'rst-stream',
  members: { ...breakPoint, code: optional(wholeNumber(0, 0xffffffff)) },
  meets: 'answer',
  onWire: (script, fault) => breakAt(script, fault, { do: 'reset', code: fault.code ?? 8 }),
};
