import { optional, truth } from '../checks/values.ts';
import type { Step } from '../wire/wire-script.ts';
import { withSteps } from './change-stream.ts';
import type { FaultType } from './fault-type.ts';
import { blockIndexOf, eventOf, opensTool, type StreamedEvent } from './streamed-event.ts';

/** The first tool call is opened and never closed; the message stops as if it had been. */
export interface ToolNeverClosedFault {
  readonly type: 'tool-never-closed';
  /** Its last piece of input does not come either. */
  readonly halfInput?: boolean;
}

/** Leaves a tool call open; streams without one are left alone. */
export const toolNeverClosed: FaultType<ToolNeverClosedFault> = {
  type: 'tool-never-closed',
  members: { halfInput: optional(truth) },
  meets: 'stream',
  onWire(script, { halfInput = false }) {
    const events = script.steps.map((step) => ({ step, event: eventOf(step) }));
    const opening = events.find(({ event }) => event && opensTool(event))?.event;
    if (!opening) return undefined;
    const ofTool = (event: StreamedEvent | undefined, name: string) =>
      event?.name === name && blockIndexOf(event) === blockIndexOf(opening);
    const lost = new Set<Step | undefined>([
      events.find(({ event }) => ofTool(event, 'contentBlockStop'))?.step,
    ]);
    if (halfInput)
      lost.add(events.findLast(({ event }) => ofTool(event, 'contentBlockDelta'))?.step);
    return withSteps(
      script,
      script.steps.filter((step) => !lost.has(step)),
    );
  },
};
