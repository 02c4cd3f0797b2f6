import type { Answer, Client, Streamed, Wish } from '../adapter.ts';
import { LONG_ANSWER } from '../case.ts';

/** A client that remembers, in one line, how its last call came out. */
export interface Recorded {
  readonly client: Client;
  /** When all of its calls have ended; undefined where nothing was called. */
  outcome(): Promise<string | undefined>;
}

/** The longest line of a table's cell. */
const LONGEST = 110;

const HALF = 'no error: half an answer, or none, that looks whole';
/** The one call of these cases that has a tool is cut off. */
const RAN = 'no error: a tool is run on half of its input';

/** Remembers what a client's calls came to. */
export function recorded(client: Client): Recorded {
  const calls: Promise<string>[] = [];
  const watch = async <Value extends Answer>(
    wish: Wish,
    call: (watched: Wish) => Promise<Value>,
  ): Promise<Value> => {
    let ran = false;
    const runs = Object.entries(wish.runs ?? {}).map(([name, run]) => [
      name,
      (input: unknown) => {
        ran = true;
        return run(input);
      },
    ]);
    const answer = call(wish.runs ? { ...wish, runs: Object.fromEntries(runs) } : wish);
    calls.push(answer.then((value) => (ran ? RAN : answered(value)), line));
    return await answer;
  };
  return {
    client: {
      generate: async (wish) => await watch(wish, (watched) => client.generate(watched)),
      stream: async (wish) => await watch(wish, (watched) => client.stream(watched)),
    },
    outcome: async () => (await Promise.all(calls)).at(-1),
  };
}

function answered(answer: Answer | Streamed): string {
  const [error] = 'errors' in answer ? answer.errors : [];
  if (error !== undefined) return line(error);
  const isHalf = LONG_ANSWER.startsWith(answer.text) && answer.text !== LONG_ANSWER;
  return !('pieces' in answer) || !isHalf ? 'answered' : HALF;
}

/** The first line of an error. */
function line(error: unknown): string {
  const { name = '', message = '' } = Object(error) as Partial<Error>;
  const [first = ''] = message.split('\n', 1);
  const text = `${name || 'told, but no Error'}: ${first || '(no text)'}`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
