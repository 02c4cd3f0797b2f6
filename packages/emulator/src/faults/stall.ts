import { milliseconds, optional } from '../checks/values.ts';
import { insertSteps } from './change-stream.ts';
import type { FaultType, InStream } from './fault-type.ts';
import { inStream } from './in-stream.ts';

/** The stream is silent for so many milliseconds after so many deltas; for ever when no time is given. */
export interface StallFault extends InStream {
  readonly type: 'stall';
  readonly milliseconds?: number;
}

/** Waits inside a stream. */
export const stall: FaultType<StallFault> = {
  type: 'stall',
  members: { ...inStream, milliseconds: optional(milliseconds) },
  meets: 'stream',
  meetsChats: true,
  onWire: (script, { afterDeltas, milliseconds: time = Number.POSITIVE_INFINITY }) =>
    insertSteps(script, afterDeltas, [{ do: 'wait', milliseconds: time }]),
};
