import type { CaprockEvent } from '../events.ts';

/** The last event of a call. */
export type EndEvent = Extract<CaprockEvent, { type: 'answered' | 'left' | 'gave-up' }>;

/** Whether an event is the last one of its call; what was only observed ends none. */
export function isEnd(event: CaprockEvent): event is EndEvent {
  if (event.applied === false) return false;
  return event.type === 'answered' || event.type === 'left' || event.type === 'gave-up';
}
