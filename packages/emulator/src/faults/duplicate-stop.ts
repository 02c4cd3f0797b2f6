import { withSteps } from './change-stream.ts';
import type { FaultType } from './fault-type.ts';
import { eventOf } from './streamed-event.ts';

/** The stop event of the message comes twice. */
export interface DuplicateStopFault {
  readonly type: 'duplicate-stop';
}

/** Says twice that the message has ended. */
export const duplicateStop: FaultType<DuplicateStopFault> = {
  type: 'duplicate-stop',
  members: {},
  meets: 'stream',
  onWire: (script) =>
    withSteps(
      script,
      script.steps.flatMap((step) =>
        eventOf(step)?.name === 'messageStop' ? [step, step] : [step],
      ),
    ),
};
