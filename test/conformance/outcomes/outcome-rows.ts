import type { Emulator } from '@caprock/emulator';
import type { Adapter } from '../adapter.ts';
import type { ConformanceCase } from '../case.ts';
import { conformanceCases } from '../cases/index.ts';
import { recorded } from './outcome-of.ts';

/** A way that a call can go: an adapter, with Caprock or without. */
export interface Way {
  readonly adapter: Adapter;
  readonly plain?: boolean;
}

/** What each way of a package came to, by the name of the way. */
export interface OutcomeRow {
  readonly title: string;
  readonly outcomes: Readonly<Record<string, string>>;
}

/** Cases whose plain outcome says something, and the same on each run. */
const cases = conformanceCases.filter(
  ({ id }) =>
    /^(?:conversation|answer-name|files|fallback-|stream-)/.test(id) &&
    id !== 'stream-wrong-checksum',
);

/** Puts the cases to each way, one after the other, whether its adapter has the means for them or not. */
export async function outcomeRows(
  emulator: Emulator,
  ways: Readonly<Record<string, Way>>,
): Promise<Record<string, OutcomeRow>> {
  const rows: Record<string, OutcomeRow> = {};
  for (const conformanceCase of cases) {
    const outcomes: Record<string, string> = {};
    for (const [name, way] of Object.entries(ways)) {
      outcomes[name] = await outcome(emulator, conformanceCase, way);
    }
    rows[conformanceCase.id] = { title: conformanceCase.title, outcomes };
  }
  return rows;
}

/** How the last call of a case came out; what the case expects beside that is not asked here. */
async function outcome(
  emulator: Emulator,
  { run }: ConformanceCase,
  { adapter, plain = false }: Way,
): Promise<string> {
  emulator.reset();
  let last: ReturnType<typeof recorded> | undefined;
  const client = (options: object = {}) => {
    const settings = { region: 'us-east-1', onEvent: () => {}, ...options };
    last = recorded(adapter.client(emulator.url, plain ? 'plain' : settings));
    return last.client;
  };
  await run({ emulator, client }).catch(() => {});
  return (await last?.outcome()) ?? 'nothing was called';
}
