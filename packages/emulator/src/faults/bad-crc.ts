import { oneOf, optional } from '../checks/values.ts';
import { changeFrame } from './change-stream.ts';
import type { FaultType, InStream } from './fault-type.ts';
import { inStream } from './in-stream.ts';

/** A frame with a wrong checksum. */
export interface BadCrcFault extends InStream {
  readonly type: 'bad-crc';
  /** The checksum of the two lengths, or that of the whole message. Default: `message`. */
  readonly of?: 'prelude' | 'message';
}

/** Spoils a checksum. */
export const badCrc: FaultType<BadCrcFault> = {
  type: 'bad-crc',
  members: { ...inStream, of: optional(oneOf('prelude', 'message')) },
  meets: 'stream',
  onWire: (script, { afterDeltas, of = 'message' }) =>
    changeFrame(script, afterDeltas, (frame) => {
      const at = of === 'prelude' ? 8 : frame.length - 4;
      frame.writeUInt8(frame.readUInt8(at) ^ 0xff, at);
      return frame;
    }),
};
