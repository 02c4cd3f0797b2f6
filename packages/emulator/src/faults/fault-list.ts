import type { WireScript } from '../wire/wire-script.ts';
import type { Fault } from './fault.ts';
import { withFault } from './fault-on-wire.ts';
import type { FaultTarget } from './fault-type.ts';
import { assertFault } from './read-fault.ts';

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
  /** Whether it is for the next request. */
  readonly draws: () => boolean;
}

/** Makes an empty list. */
export function createFaultList(): FaultList {
  let entries: Entry[] = [];
  return {
    add(fault) {
      assertFault(fault, 'fault');
      const { after = 0, times = Number.POSITIVE_INFINITY } = fault;
      entries.push({
        fault,
        toPass: after,
        left: times,
        draws: drawer(fault.share, entries.length),
      });
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
        if (!covers(entry, target) || !entry.draws()) continue;
        const met = withFault(entry.fault, target, answerOnce);
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

/**
 * Draws a share of requests: the same ones in every run, others for every fault of a list.
 * Mulberry32, 32 bits. @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
function drawer(share: number | undefined, seed: number): () => boolean {
  if (share === undefined) return () => true;
  let state = Math.imul(seed + 1, 0x9e3779b9);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 < share;
  };
}
