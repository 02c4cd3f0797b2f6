import { assembleFrame, HEADERS_START } from '../wire/frame.ts';
import { readFrame } from '../wire/read-frame.ts';
import { changeFrame } from './change-stream.ts';
import type { FaultType, InStream } from './fault-type.ts';
import { inStream } from './in-stream.ts';

/** A frame has one more header, of a type that the format does not know. */
export interface UnknownHeaderTypeFault extends InStream {
  readonly type: 'unknown-header-type';
}

/** Name length, name, and a type behind the last known one (9, uuid). */
const HEADER = Buffer.from([1, 0x78, 10, 0]);

/** Adds a header that nobody can read. */
export const unknownHeaderType: FaultType<UnknownHeaderTypeFault> = {
  type: 'unknown-header-type',
  members: inStream,
  meets: 'stream',
  onWire: (script, { afterDeltas }) =>
    changeFrame(script, afterDeltas, (frame) => {
      const { payload, payloadStart } = readFrame(frame);
      const headers = Buffer.concat([frame.subarray(HEADERS_START, payloadStart), HEADER]);
      return assembleFrame(headers, payload);
    }),
};
