import type { Answer, Client, Streamed } from './adapter.ts';
import { LONG_ANSWER } from './case.ts';

/** A client that remembers, in one line, how its last call came out. */
export interface Recorded {
  readonly client: Client;
  /** Undefined where nothing was called. */
  outcome(): string | undefined;
}

/** The longest line of a table's cell. */
const LONGEST = 110;

/** Remembers what a client's calls came to. */
export function recorded(client: Client): Recorded {
  let last: string | undefined;
  const watch = async <Value extends Answer>(call: Promise<Value>): Promise<Value> => {
    try {
      const answer = await call;
      last = answered(answer);
      return answer;
    } catch (error) {
      last = line(error);
      throw error;
    }
  };
  return {
    client: {
      generate: async (wish) => await watch(client.generate(wish)),
      stream: async (wish) => await watch(client.stream(wish)),
    },
    outcome: () => last,
  };
}

function answered(answer: Answer | Streamed): string {
  const [error] = 'errors' in answer ? answer.errors : [];
  if (error !== undefined) return line(error);
  const isHalf = LONG_ANSWER.startsWith(answer.text) && answer.text !== LONG_ANSWER;
  return !('pieces' in answer) || !isHalf
    ? 'answered'
    : 'no error: half an answer, or none, that looks whole';
}

/** The first line of an error. */
function line(error: unknown): string {
  const { name = '', message = '' } = Object(error) as Partial<Error>;
  const [first = ''] = message.split('\n', 1);
  const text = first === '' ? `${name}: (no text)` : `${name}: ${first}`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
