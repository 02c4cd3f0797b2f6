import { readFrame } from '../wire/read-frame.ts';
import { changeFrame } from './change-stream.ts';
import type { FaultType, InStream } from './fault-type.ts';
import { inStream } from './in-stream.ts';

/** One bit of a frame's payload is flipped on the way; its checksum is the old one. */
export interface FlippedPayloadFault extends InStream {
  readonly type: 'flipped-payload';
}

/** Flips a bit. */
export const flippedPayload: FaultType<FlippedPayloadFault> = {
  type: 'flipped-payload',
  members: inStream,
  meets: 'stream',
  onWire: (script, { afterDeltas }) =>
    changeFrame(script, afterDeltas, (frame) => {
      const { payload, payloadStart } = readFrame(frame);
      const at = payloadStart + Math.floor(payload.length / 2);
      frame.writeUInt8(frame.readUInt8(at) ^ 1, at);
      return frame;
    }),
};
