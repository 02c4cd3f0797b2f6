import { withSteps } from './change-stream.ts';
import type { FaultType } from './fault-type.ts';

/** The answer has no body: status 200 and a stream without any event. */
export interface EmptyFault {
  readonly type: 'empty';
}

/** Sends the head alone. */
export const empty: FaultType<EmptyFault> = {
  type: 'empty',
  members: {},
  meets: 'answer',
  onWire: (script) => withSteps(script, [{ do: 'head' }, { do: 'end' }]),
};
