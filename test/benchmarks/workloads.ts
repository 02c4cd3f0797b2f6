/** What every contestant is asked. */
export interface Workload {
  readonly name: string;
  readonly turns: readonly { readonly role: 'user' | 'assistant'; readonly text: string }[];
  readonly streams: boolean;
  /** Calls of each contestant that are counted in one process; as many warm it up. */
  readonly rounds: number;
}

/** Characters of a delta, and what the emulator says before it repeats the last text. */
const DELTA = 12;
const PREFACE = 'You said: ';

/** One turn, a long conversation, and a long answer in pieces. */
export const workloads: readonly Workload[] = [
  { name: 'one turn', turns: turns(1), streams: false, rounds: 400 },
  { name: '99 messages', turns: turns(99), streams: false, rounds: 300 },
  {
    name: 'a stream of 200 deltas',
    turns: [{ role: 'user', text: 'x'.repeat(200 * DELTA - PREFACE.length) }],
    streams: true,
    rounds: 200,
  },
];

function turns(count: number): Workload['turns'] {
  return Array.from({ length: count }, (_, index) => ({
    role: index % 2 === 0 ? 'user' : 'assistant',
    text: `This is turn ${index} of a conversation about the weather in Seoul.`,
  }));
}
