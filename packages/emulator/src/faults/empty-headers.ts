import { encodeFrame } from '../wire/frame.ts';
import { readFrame } from '../wire/read-frame.ts';
import { changeFrame } from './change-stream.ts';
import type { FaultType, InStream } from './fault-type.ts';
import { inStream } from './in-stream.ts';

/** A frame comes without any header; nothing says what it is. */
export interface EmptyHeadersFault extends InStream {
  readonly type: 'empty-headers';
}

/** Takes the headers off a frame. */
export const emptyHeaders: FaultType<EmptyHeadersFault> = {
  type: 'empty-headers',
  members: inStream,
  meets: 'stream',
  onWire: (script, { afterDeltas }) =>
    changeFrame(script, afterDeltas, (frame) => encodeFrame({}, readFrame(frame).payload)),
};
