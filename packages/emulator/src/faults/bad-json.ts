import { assembleFrame, HEADERS_START } from '../wire/frame.ts';
import { readFrame } from '../wire/read-frame.ts';
import { changeFrame } from './change-stream.ts';
import type { FaultType, InStream } from './fault-type.ts';
import { inStream } from './in-stream.ts';

/** A frame whose payload is half a JSON object; its checksums are right, and the stream goes on. */
export interface BadJsonFault extends InStream {
  readonly type: 'bad-json';
}

/** Halves the JSON inside a frame. */
export const badJson: FaultType<BadJsonFault> = {
  type: 'bad-json',
  members: inStream,
  meets: 'stream',
  onWire: (script, { afterDeltas }) =>
    changeFrame(script, afterDeltas, (frame) => {
      const { payload, payloadStart } = readFrame(frame);
      const half = payload.subarray(0, Math.floor(payload.length / 2));
      return assembleFrame(frame.subarray(HEADERS_START, payloadStart), half);
    }),
};
