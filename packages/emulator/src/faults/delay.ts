import { milliseconds } from '../checks/values.ts';
import { withSteps } from './change-stream.ts';
import type { FaultType } from './fault-type.ts';

/** The answer starts so many milliseconds late, its status line and headers too. */
export interface DelayFault {
  readonly type: 'delay';
  readonly milliseconds: number;
}

/** Waits before the head. */
export const delay: FaultType<DelayFault> = {
  type: 'delay',
  members: { milliseconds },
  meets: 'answer',
  onWire: (script, fault) =>
    withSteps(script, [{ do: 'wait', milliseconds: fault.milliseconds }, ...script.steps]),
};
