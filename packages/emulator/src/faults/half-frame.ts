import { oneOf, optional } from '../checks/values.ts';
import { splitSteps, withSteps, write } from './change-stream.ts';
import type { FaultType, InStream } from './fault-type.ts';
import { inStream } from './in-stream.ts';

/** Only the first half of the frame behind so many deltas comes, then the end. */
export interface HalfFrameFault extends InStream {
  readonly type: 'half-frame';
  /** How it ends; `end`, the default, is the end that HTTP wants. */
  readonly ending?: 'end' | 'close' | 'reset';
}

/** Breaks off inside a frame. */
export const halfFrame: FaultType<HalfFrameFault> = {
  type: 'half-frame',
  members: { ...inStream, ending: optional(oneOf('end', 'close', 'reset')) },
  meets: 'stream',
  meetsChats: true,
  onWire(script, { afterDeltas = 0, ending = 'end' }) {
    const { before, rest } = splitSteps(script, afterDeltas);
    const [next] = rest;
    if (next?.do !== 'write') return undefined;
    const half = next.bytes.slice(0, Math.floor(next.bytes.length / 2));
    return withSteps(script, [...before, write(half), { do: ending }]);
  },
};
