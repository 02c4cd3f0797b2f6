import { milliseconds, optional } from '../checks/values.ts';
import { readFrame } from '../wire/read-frame.ts';
import { withSteps, write } from './change-stream.ts';
import type { FaultType } from './fault-type.ts';
import { isEventStream } from './streamed-event.ts';

/** The first character of several bytes is cut in two, each half in a write of its own. */
export interface SplitUtf8Fault {
  readonly type: 'split-utf8';
  /** The pause between the two halves. */
  readonly milliseconds?: number;
}

/** Cuts inside a character; leaves answers in plain ASCII alone. */
export const splitUtf8: FaultType<SplitUtf8Fault> = {
  type: 'split-utf8',
  members: { milliseconds: optional(milliseconds) },
  meets: 'answer',
  onWire(script, { milliseconds: time = 5 }) {
    const framed = isEventStream(script);
    for (const [index, step] of script.steps.entries()) {
      if (step.do !== 'write') continue;
      const bytes = Buffer.from(step.bytes);
      const cut = cutOf(bytes, framed);
      if (cut === undefined) continue;
      const halves = [
        write(bytes.subarray(0, cut)),
        { do: 'wait' as const, milliseconds: time },
        write(bytes.subarray(cut)),
      ];
      return withSteps(script, script.steps.toSpliced(index, 1, ...halves));
    }
    return undefined;
  },
};

/** Behind the first byte of the first character that has more than one. */
function cutOf(bytes: Buffer, framed: boolean): number | undefined {
  const { payload, payloadStart } = framed ? readFrame(bytes) : { payload: bytes, payloadStart: 0 };
  const lead = payload.findIndex((byte) => byte >= 0xc0);
  return lead < 0 ? undefined : payloadStart + lead + 1;
}
