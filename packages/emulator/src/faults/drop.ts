import { withSteps } from './change-stream.ts';
import type { FaultType } from './fault-type.ts';

/** The connection is closed before any answer. */
export interface DropFault {
  readonly type: 'drop';
}

/** Resets instead of answering. */
export const drop: FaultType<DropFault> = {
  type: 'drop',
  members: {},
  meets: 'answer',
  onWire: (script) => withSteps(script, [{ do: 'reset' }]),
};
