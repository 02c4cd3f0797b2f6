import { milliseconds, optional } from '../checks/values.ts';
import type { Step } from '../wire/wire-script.ts';
import { withSteps } from './change-stream.ts';
import type { FaultType } from './fault-type.ts';

/** The headers come at once, the first byte of the body late, or never when no time is given. */
export interface SlowFirstByteFault {
  readonly type: 'slow-first-byte';
  readonly milliseconds?: number;
}

/** Waits between the head and the body. */
export const slowFirstByte: FaultType<SlowFirstByteFault> = {
  type: 'slow-first-byte',
  members: { milliseconds: optional(milliseconds) },
  meets: 'answer',
  onWire: (script, { milliseconds: time = Number.POSITIVE_INFINITY }) =>
    withSteps(
      script,
      script.steps.flatMap((step): readonly Step[] =>
        step.do === 'head' ? [step, { do: 'wait', milliseconds: time }] : [step],
      ),
    ),
};
