import type { CaprockEvent } from '../events.ts';
import { warnOnce } from './process-warning.ts';

/** Who is told of events. What it returns is not waited for. */
export type Listener = (event: CaprockEvent) => void;

/**
 * Tells a listener. One that throws, or whose promise is rejected, changes no call: it is named in a
 * warning of the process, once per cause and without its message, which may hold anything.
 */
export function tellListener<Event>(listener: (event: Event) => void, event: Event): void {
  try {
    const returned: unknown = listener(event);
    if (returned instanceof Object && 'then' in returned) {
      Promise.resolve(returned).catch(warnOfFailure);
    }
  } catch (error) {
    warnOfFailure(error);
  }
}

function warnOfFailure(error: unknown): void {
  const name = error instanceof Error ? error.constructor.name : typeof error;
  const text = `onEvent failed (${name}); calls go on without it`;
  warnOnce({ code: 'CAPROCK_LISTENER', text });
}
