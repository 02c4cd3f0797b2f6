import type { WireScript } from '../wire/wire-script.ts';
import type { Fault } from './fault.ts';
import type { FaultType } from './fault-type.ts';
import { faultTypes } from './index.ts';
import { isEventStream } from './streamed-event.ts';

/**
 * What goes over the wire when a fault meets a request; undefined when it cannot meet this one. The
 * answer is only asked for when the fault needs it.
 */
export function withFault(
  fault: Fault,
  operation: string,
  answer: () => WireScript,
): WireScript | undefined {
  const { meets, onWire } = faultTypes[fault.type] as FaultType<Fault>;
  if (meets === 'request') return onWire(NO_ANSWER, fault);
  if (meets === 'stream' && !operation.endsWith('Stream')) return undefined;
  const script = answer();
  return meets === 'stream' && !isEventStream(script) ? undefined : onWire(script, fault);
}

const NO_ANSWER: WireScript = { status: 0, headers: {}, steps: [] };
