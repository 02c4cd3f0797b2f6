import { optional, wholeNumber } from '../checks/values.ts';
import { inputDelta } from './added-event.ts';
import { insertSteps } from './change-stream.ts';
import type { FaultType, InStream } from './fault-type.ts';
import { inStream } from './in-stream.ts';

/**
 * A piece of a tool call's input for a block that was never opened. Text blocks of Converse are never
 * opened, so a text delta would be no fault.
 */
export interface DeltaForUnopenedBlockFault extends InStream {
  readonly type: 'delta-for-unopened-block';
  /** The index that it names. Default: 7. */
  readonly index?: number;
}

/** Adds a delta that belongs nowhere. */
export const deltaForUnopenedBlock: FaultType<DeltaForUnopenedBlockFault> = {
  type: 'delta-for-unopened-block',
  members: { ...inStream, index: optional(wholeNumber(0)) },
  meets: 'stream',
  onWire: (script, { afterDeltas, index = 7 }) =>
    insertSteps(script, afterDeltas, [inputDelta(script, index, '{"stray":true}')]),
};
