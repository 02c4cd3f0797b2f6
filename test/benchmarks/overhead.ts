import { table } from '../documentation/table.ts';
import type { EmulatorProcess } from '../measuring/emulator-process.ts';
import { type Contestant, interleave, quantile, type Samples } from '../measuring/interleave.ts';
import { type Workload, workloads } from './workloads.ts';

/** A column of the table: what each contestant took for one workload, or to its first content. */
export interface Column {
  readonly name: string;
  /** Milliseconds of each round, by contestant; the host as it is comes first. */
  readonly samples: Readonly<Record<string, readonly number[]>>;
}

/** Calls the contestants with every workload. */
export async function measureOverhead(
  emulator: EmulatorProcess,
  contestantsFor: (url: string, workload: Workload) => readonly Contestant[],
): Promise<readonly Column[]> {
  const columns: Column[] = [];
  for (const workload of workloads) {
    await emulator.reset();
    const contestants = contestantsFor(emulator.url, workload);
    const samples = await interleave(contestants, workload);
    columns.push(column(workload.name, samples, 'whole'));
    if (workload.streams) columns.push(column('its first content', samples, 'first'));
  }
  return columns;
}

/** The columns that several processes measured, with the rounds of all of them. */
export function together(processes: readonly (readonly Column[])[]): readonly Column[] {
  const [first = [], ...others] = processes;
  return first.map(({ name, samples }, at) => ({
    name,
    samples: Object.fromEntries(
      Object.entries(samples).map(([who, own]) => [
        who,
        [...own, ...others.flatMap((columns) => columns[at]?.samples[who] ?? [])],
      ]),
    ),
  }));
}

/**
 * What the contestants cost beside the first of them, as a Markdown table: its medians in
 * milliseconds, and for each of the others the median of what it took more in the same round.
 */
export function overheadTable(columns: readonly Column[]): string {
  const [plain = '', ...others] = Object.keys(columns[0]?.samples ?? {});
  return table(
    ['', ...columns.map(({ name }) => name)],
    [
      [plain, ...columns.map(({ samples }) => `${median(samples[plain]).toFixed(2)} ms`)],
      ...others.map((name) => [
        name,
        ...columns.map(({ samples }) => beside(samples[name], samples[plain])),
      ]),
    ],
  );
}

function column(
  name: string,
  samples: ReadonlyMap<string, Samples>,
  member: keyof Samples,
): Column {
  return {
    name,
    samples: Object.fromEntries([...samples].map(([who, own]) => [who, own[member]])),
  };
}

function beside(own: readonly number[] = [], plain: readonly number[] = []): string {
  const more = median(own.map((value, round) => value - (plain[round] ?? Number.NaN)));
  const ratio = 1 + more / median(plain);
  return `× ${ratio.toFixed(3)} (${more < 0 ? '−' : '+'}${Math.abs(more * 1_000).toFixed(0)} µs)`;
}

function median(values: readonly number[] = []): number {
  return quantile(values, 0.5);
}
