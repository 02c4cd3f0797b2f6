import type { CaprockEvent } from '../events.ts';
import type { Language } from '../localized-text.ts';
import { callLog } from './call-log.ts';
import { isEnd } from './is-end.ts';
import { warnOfEvent } from './process-warning.ts';
import type { Target } from './target.ts';
import { type Listener, tellListener } from './tell-listener.ts';

/** Tells one event of a call. */
export type Announce = (event: CaprockEvent) => void;

/** Calls of two processes that write into one log are told apart. */
const processId = Math.random().toString(36).slice(2, 8);
let calls = 0;

/**
 * How the events of one call are told, to be made when the call starts: to the caller's listener,
 * which cannot fail the call; or, where nobody listens, what they must know goes once per cause
 * through `process.emitWarning`. With `CAPROCK_LOG=1` the call's end prints a line. Each event is
 * given the id of its call and its time, and only the first end is told.
 * @param lang What the warnings of the process are written in.
 */
export function announcer(onEvent: Listener | undefined, lang: Language = 'en'): Announce {
  calls += 1;
  const call = `${processId}-${calls}`;
  const startedAt = performance.now();
  const log = callLog(startedAt);
  let ended = false;
  return (told) => {
    if (ended) return;
    ended = isEnd(told);
    const event = { ...told, call, elapsedMs: performance.now() - startedAt };
    log?.(event);
    if (onEvent) tellListener(onEvent, event);
    else warnOfEvent(event, lang);
  };
}

/** How a listener is told what was done outside of any call: such events have no id. */
export function outsideCalls(onEvent: Listener | undefined): Announce {
  return (event) => {
    if (onEvent) tellListener(onEvent, event);
  };
}

/** The event that tells what a target's name became; undefined where names are not resolved. */
export function resolvedEvent(target: Target): CaprockEvent | undefined {
  const { resolution, modelId, region, name } = target;
  if (resolution === undefined) return undefined;
  const status = resolution.status as 'ok' | 'replaced' | 'passthrough';
  return {
    type: 'resolved',
    requested: name,
    model: modelId,
    region,
    status,
    notes: resolution.notes,
  };
}
