import { optional, text } from '../checks/values.ts';
import { textDelta } from './added-event.ts';
import { withSteps } from './change-stream.ts';
import type { FaultType } from './fault-type.ts';
import { eventOf } from './streamed-event.ts';

/** One more text delta comes behind the stop event of the message. */
export interface TextAfterStopFault {
  readonly type: 'text-after-stop';
  /** Default: ` and more`. */
  readonly text?: string;
}

/** Goes on when the message has ended. */
export const textAfterStop: FaultType<TextAfterStopFault> = {
  type: 'text-after-stop',
  members: { text: optional(text) },
  meets: 'stream',
  onWire: (script, { text: more = ' and more' }) =>
    withSteps(
      script,
      script.steps.flatMap((step) =>
        eventOf(step)?.name === 'messageStop' ? [step, textDelta(script, 0, more)] : [step],
      ),
    ),
};
