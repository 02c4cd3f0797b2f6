import { breakOff } from './change-stream.ts';
import type { FaultType, InStream } from './fault-type.ts';
import { inStream } from './in-stream.ts';

/** The stream ends cleanly after so many deltas, without its stop event. */
export interface CutFault extends InStream {
  readonly type: 'cut';
}

/** Ends a stream too early, as HTTP wants it. */
export const cut: FaultType<CutFault> = {
  type: 'cut',
  members: inStream,
  meets: 'stream',
  meetsChats: true,
  onWire: (script, { afterDeltas }) => breakOff(script, afterDeltas, [{ do: 'end' }]),
};
