import type { WireScript } from '../wire/wire-script.ts';
import type { Fault } from './fault.ts';
import type { FaultTarget, FaultType } from './fault-type.ts';
import { faultTypes } from './index.ts';
import { isChatStream, isEventStream } from './streamed-event.ts';

/**
 * What goes over the wire when a fault meets a request; undefined when it cannot meet this one. The
 * answer is only asked for when the fault needs it.
 */
export function withFault(
  fault: Fault,
  target: FaultTarget,
  answer: () => WireScript,
): WireScript | undefined {
  const { meets, meetsChats = false, onWire } = faultTypes[fault.type] as FaultType<Fault>;
  if (meets === 'request') return onWire(NO_ANSWER, fault, target);
  if (meets === 'stream' && !mayStream(target, meetsChats)) return undefined;
  const script = answer();
  const streams = isEventStream(script) || (meetsChats && isChatStream(script));
  return meets === 'stream' && !streams ? undefined : onWire(script, fault, target);
}

function mayStream({ operation }: FaultTarget, meetsChats: boolean): boolean {
  return operation.endsWith('Stream') || (meetsChats && operation === 'ChatCompletions');
}

const NO_ANSWER: WireScript = { status: 0, headers: {}, steps: [] };
