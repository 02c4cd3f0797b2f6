import { oneOf, optional } from '../checks/values.ts';
import type { Step, WireScript } from '../wire/wire-script.ts';
import { breakOff, withSteps } from './change-stream.ts';
import type { InStream } from './fault-type.ts';
import { inStream } from './in-stream.ts';
import { isChatStream, isEventStream } from './streamed-event.ts';

/** Where a connection breaks: around the headers of any answer, or inside a stream. */
export interface BreakPoint extends InStream {
  readonly when?: 'before-headers' | 'after-headers';
}

/** The checks of the members that say where a connection breaks. */
export const breakPoint = {
  ...inStream,
  when: optional(oneOf('before-headers', 'after-headers')),
};

/** The script up to where it breaks; undefined where that is inside a stream and there is none. */
export function breakAt(
  script: WireScript,
  { when, afterDeltas }: BreakPoint,
  ending: Step,
): WireScript | undefined {
  if (when === 'before-headers') return withSteps(script, [ending]);
  if (when === 'after-headers') return withSteps(script, [{ do: 'head' }, ending]);
  const streams = isEventStream(script) || isChatStream(script);
  return streams ? breakOff(script, afterDeltas, [ending]) : undefined;
}
