import { oneOf, optional, wholeNumber } from '../checks/values.ts';
import { sealFrame } from '../wire/frame.ts';
import { changeFrame } from './change-stream.ts';
import type { FaultType, InStream } from './fault-type.ts';
import { inStream } from './in-stream.ts';

/** A frame whose total length or headers length is wrong, with checksums that fit the lie. */
export interface LyingLengthFault extends InStream {
  readonly type: 'lying-length';
  /** Which length lies. Default: `total`. */
  readonly length?: 'total' | 'headers';
  /** How many bytes too long; negative for too short. Default: 8. */
  readonly by?: number;
}

/** Lies about a length. */
export const lyingLength: FaultType<LyingLengthFault> = {
  type: 'lying-length',
  members: {
    ...inStream,
    length: optional(oneOf('total', 'headers')),
    by: optional(wholeNumber(-(2 ** 31), 2 ** 31)),
  },
  meets: 'stream',
  onWire: (script, { afterDeltas, length = 'total', by = 8 }) =>
    changeFrame(script, afterDeltas, (frame) => {
      const at = length === 'total' ? 0 : 4;
      frame.writeUInt32BE((frame.readUInt32BE(at) + by) >>> 0, at);
      return sealFrame(frame);
    }),
};
