import { milliseconds, optional, wholeNumber } from '../checks/values.ts';
import type { Step } from '../wire/wire-script.ts';
import { mapWrites, write } from './change-stream.ts';
import type { FaultType } from './fault-type.ts';

/** The body comes in slices of so many bytes, wherever they cut it, with a pause between them. */
export interface SliceFault {
  readonly type: 'slice';
  readonly bytes: number;
  readonly milliseconds?: number;
}

/** Writes a body in slices. */
export const slice: FaultType<SliceFault> = {
  type: 'slice',
  members: { bytes: wholeNumber(1), milliseconds: optional(milliseconds) },
  meets: 'answer',
  onWire: (script, { bytes: size, milliseconds: time = 0 }) =>
    mapWrites(script, ({ bytes }) => slices(Buffer.from(bytes), size, time)),
};

function slices(bytes: Buffer, size: number, time: number): readonly Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    steps.push(write(bytes.subarray(at, at + size)), { do: 'wait', milliseconds: time });
  }
  return steps;
}
