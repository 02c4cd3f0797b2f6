/** Something to be measured: what it is called, and one call of it. */
export interface Contestant {
  readonly name: string;
  /** Gives back the milliseconds to the first content, where it streams. */
  readonly call: () => Promise<number | undefined>;
}

/** The calls of one contestant, in milliseconds. */
export interface Samples {
  readonly whole: number[];
  readonly first: number[];
}

/**
 * Measures contestants side by side: each round calls every one of them once, and begins with
 * another one, so that whatever else the machine does meets them all alike.
 * @param rounds How often each is called; the calls of `warmUp` rounds before are not counted.
 */
export async function interleave(
  contestants: readonly Contestant[],
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<ReadonlyMap<string, Samples>> {
  const samples = new Map<string, Samples>(
    contestants.map(({ name }) => [name, { whole: [], first: [] }]),
  );
  for (let round = -warmUp; round < rounds; round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const at = (turn + round + warmUp) % contestants.length;
      const { name, call } = contestants[at] as Contestant;
      const start = performance.now();
      const first = await call();
      const whole = performance.now() - start;
      if (round < 0) continue;
      samples.get(name)?.whole.push(whole);
      if (first !== undefined) samples.get(name)?.first.push(first);
    }
  }
  return samples;
}

/** The value that so large a share of the values lies below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
