import { optional, wholeNumber } from '../checks/values.ts';
import { sealFrame } from '../wire/frame.ts';
import { changeFrame } from './change-stream.ts';
import type { FaultType, InStream } from './fault-type.ts';
import { inStream } from './in-stream.ts';

/**
 * A frame that claims to be larger than the format allows, which the rest of the stream then fills.
 * @see https://smithy.io/2.0/aws/amazon-eventstream.html
 */
export interface OversizedFrameFault extends InStream {
  readonly type: 'oversized-frame';
  /** What it claims; default 24 MiB and one byte. */
  readonly bytes?: number;
}

/** Claims too much. */
export const oversizedFrame: FaultType<OversizedFrameFault> = {
  type: 'oversized-frame',
  members: { ...inStream, bytes: optional(wholeNumber(0, 0xffffffff)) },
  meets: 'stream',
  onWire: (script, { afterDeltas, bytes = 24 * 1024 * 1024 + 1 }) =>
    changeFrame(script, afterDeltas, (frame) => {
      frame.writeUInt32BE(bytes, 0);
      return sealFrame(frame);
    }),
};
