import { table } from '../documentation/table.ts';
import type { EmulatorProcess } from '../measuring/emulator-process.ts';
import { type Contestant, interleave, quantile, type Samples } from '../measuring/interleave.ts';
import { type Workload, workloads } from './workloads.ts';

/** A column of the table: the samples of one workload, or of its first content. */
interface Column {
  readonly name: string;
  readonly samples: ReadonlyMap<string, readonly number[]>;
}

/**
 * What the contestants cost beside the first of them, as a Markdown table: its medians in
 * milliseconds, and for each of the others the median of what it took more in the same round.
 */
export async function overheadTable(
  emulator: EmulatorProcess,
  contestantsFor: (url: string, workload: Workload) => readonly Contestant[],
): Promise<string> {
  const columns: Column[] = [];
  for (const workload of workloads) {
    await emulator.reset();
    const { rounds } = workload;
    const contestants = contestantsFor(emulator.url, workload);
    const samples = await interleave(contestants, { rounds, warmUp: rounds / 2 });
    columns.push(column(workload.name, samples, 'whole'));
    if (workload.streams) columns.push(column('its first content', samples, 'first'));
  }
  const [plain = '', ...others] = columns[0]?.samples.keys() ?? [];
  return table(
    ['', ...columns.map(({ name }) => name)],
    [
      [plain, ...columns.map(({ samples }) => `${median(samples.get(plain)).toFixed(2)} ms`)],
      ...others.map((name) => [
        name,
        ...columns.map(({ samples }) => beside(samples.get(name), samples.get(plain))),
      ]),
    ],
  );
}

function column(
  name: string,
  samples: ReadonlyMap<string, Samples>,
  member: keyof Samples,
): Column {
  return { name, samples: new Map([...samples].map(([who, own]) => [who, own[member]])) };
}

function beside(own: readonly number[] = [], plain: readonly number[] = []): string {
  const more = median(own.map((value, round) => value - (plain[round] ?? Number.NaN)));
  const ratio = 1 + more / median(plain);
  return `× ${ratio.toFixed(3)} (${more < 0 ? '−' : '+'}${Math.abs(more * 1_000).toFixed(0)} µs)`;
}

function median(values: readonly number[] = []): number {
  return quantile(values, 0.5);
}
