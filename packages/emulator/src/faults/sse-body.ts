import { optional, text } from '../checks/values.ts';
import { write } from './change-stream.ts';
import type { FaultType } from './fault-type.ts';
import { eventOf } from './streamed-event.ts';

/** The stream comes as server-sent events, as a proxy that translates would send it. */
export interface SseBodyFault {
  readonly type: 'sse-body';
  /** Replaces the events of the answer. */
  readonly body?: string;
}

/** Sends text/event-stream. */
export const sseBody: FaultType<SseBodyFault> = {
  type: 'sse-body',
  members: { body: optional(text) },
  meets: 'stream',
  onWire(script, { body }) {
    const events = script.steps.flatMap((step) => eventOf(step) ?? []);
    const sent = events.map(
      ({ name, payload, chunk }) =>
        `event: ${chunk ? payload.type : name}\ndata: ${JSON.stringify(payload)}\n\n`,
    );
    return {
      status: 200,
      headers: { ...script.headers, 'content-type': 'text/event-stream' },
      steps: [{ do: 'head' }, write(body ?? sent.join('')), { do: 'end' }],
    };
  },
};
