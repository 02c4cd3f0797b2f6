import type { WireScript } from '../wire/wire-script.ts';
import type { Fault } from './fault.ts';
import { withFault } from './fault-on-wire.ts';
import { assertFault } from './read-fault.ts';

/** What a fault's scope is about. */
interface FaultTarget {
  readonly operation: string;
  readonly model: string;
  readonly region: string;
}

/** The faults that a test has scripted, used up as requests meet them. */
export interface FaultList {
  /** @throws When the fault is none. */
  add(fault: Fault): void;
  clear(): void;
  /** What goes over the wire for a request: its answer, or what the first fault that meets it makes of it. */
  meet(target: FaultTarget, answer: () => WireScript): WireScript;
}

interface Entry {
  readonly fault: Fault;
  /** Requests that it still lets pass. */
  toPass: number;
  /** Requests that it still meets. */
  left: number;
}

/** Makes an empty list. */
export function createFaultList(): FaultList {
  let entries: Entry[] = [];
  return {
    add(fault) {
      assertFault(fault, 'fault');
      const { after = 0, times = Number.POSITIVE_INFINITY } = fault;
      entries.push({ fault, toPass: after, left: times });
    },
    clear() {
      entries = [];
    },
    meet(target, answer) {
      let script: WireScript | undefined;
      const answerOnce = () => {
        script ??= answer();
        return script;
      };
      for (const entry of entries) {
        if (!covers(entry, target)) continue;
        const met = withFault(entry.fault, target.operation, answerOnce);
        if (met && count(entry)) return met;
      }
      return answerOnce();
    },
  };
}

function covers({ fault, left }: Entry, { operation, model, region }: FaultTarget): boolean {
  return (
    left > 0 &&
    (fault.operation ?? operation) === operation &&
    (fault.model ?? model) === model &&
    (fault.region ?? region) === region
  );
}

/** Counts a request that a fault could meet; false while it lets them pass. */
function count(entry: Entry): boolean {
  if (entry.toPass > 0) {
    entry.toPass -= 1;
    return false;
  }
  entry.left -= 1;
  return true;
}
