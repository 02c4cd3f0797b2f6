import { milliseconds } from '../checks/values.ts';
import type { Step } from '../wire/wire-script.ts';
import { mapWrites, splitSteps, withSteps, write } from './change-stream.ts';
import type { FaultType, InStream } from './fault-type.ts';
import { inStream } from './in-stream.ts';

/** After so many deltas one byte comes every so many milliseconds: the socket is never idle. */
export interface DripFault extends InStream {
  readonly type: 'drip';
  readonly milliseconds: number;
}

/** Writes the rest of a stream byte for byte. */
export const drip: FaultType<DripFault> = {
  type: 'drip',
  members: { ...inStream, milliseconds },
  meets: 'stream',
  meetsChats: true,
  onWire(script, { afterDeltas = 0, milliseconds: time }) {
    const { before, rest } = splitSteps(script, afterDeltas);
    const dripped = mapWrites(withSteps(script, rest), ({ bytes }) =>
      [...Buffer.from(bytes)].flatMap((byte): readonly Step[] => [
        { do: 'wait', milliseconds: time },
        write(Uint8Array.of(byte)),
      ]),
    );
    return withSteps(script, [...before, ...dripped.steps]);
  },
};
