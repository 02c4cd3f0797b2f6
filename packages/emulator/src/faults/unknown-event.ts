import { optional, text } from '../checks/values.ts';
import { eventFrame } from '../wire/event-stream.ts';
import { insertSteps, write } from './change-stream.ts';
import type { FaultType, InStream } from './fault-type.ts';
import { inStream } from './in-stream.ts';

/** An event that the service's model does not have stands between the others. */
export interface UnknownEventFault extends InStream {
  readonly type: 'unknown-event';
  /** Its name. Default: `contentBlockPing`. */
  readonly event?: string;
}

/** Adds an event of the future; the stream goes on. */
export const unknownEvent: FaultType<UnknownEventFault> = {
  type: 'unknown-event',
  members: { ...inStream, event: optional(text) },
  meets: 'stream',
  onWire: (script, { afterDeltas, event = 'contentBlockPing' }) =>
    insertSteps(script, afterDeltas, [write(eventFrame(event, { contentBlockIndex: 0 }))]),
};
