/** What every contestant is asked. */
export interface Workload {
  readonly name: string;
  readonly turns: readonly { readonly role: 'user' | 'assistant'; readonly text: string }[];
  readonly streams: boolean;
  /** Calls of each contestant in one process before any counts: what runs for hours is compiled. */
  readonly warmUp: number;
  /** Calls of each contestant that are counted in one process. */
  readonly rounds: number;
}

/** Characters of a delta, and what the emulator says before it repeats the last text. */
const DELTA = 12;
const PREFACE = 'You said: ';

/** One turn, a long conversation, and a long answer in pieces. */
export const workloads: readonly Workload[] = [
  { name: 'one turn', turns: turns(1), streams: false, warmUp: 2_000, rounds: 1_000 },
  { name: '99 messages', turns: turns(99), streams: false, warmUp: 1_000, rounds: 500 },
  {
    name: 'a stream of 200 deltas',
    turns: [{ role: 'user', text: 'x'.repeat(200 * DELTA - PREFACE.length) }],
    streams: true,
    warmUp: 300,
    rounds: 300,
  },
];

function turns(count: number): Workload['turns'] {
  return Array.from({ length: count }, (_, index) => ({
    role: index % 2 === 0 ? 'user' : 'assistant',
    text: `This is turn ${index} of a conversation about the weather in Seoul.`,
  }));
}
