import type { Diagnosis } from '../errors/types.ts';
import { cooldownOf } from './cooldown-of.ts';
import {
  type AtOnce,
  type Cooldown,
  type CooldownStore,
  type Eventually,
  longerCooldown,
} from './cooldown-store.ts';
import { atOnce, storeBudget } from './store-budget.ts';
import type { Target } from './target.ts';

/** How a target stands: free, to be tried by one caller, or cooling down until then. */
export type Standing =
  | { readonly state: 'free' | 'probe' }
  | { readonly state: 'cooling'; readonly until: number };

/** What one call knows of the pauses of its targets. */
export interface TargetCooldowns {
  standing(target: Target): Promise<Standing>;
  /** A failure of a target; gives back the pause that begins with it. */
  failed(target: Target, diagnosis: Diagnosis): Promise<Cooldown | undefined>;
  answered(target: Target): Eventually<void>;
  /** The caller went away: whether the target would have answered is not known. */
  left(target: Target): void;
}

/** Where the pauses of one call are kept. */
export interface CooldownPlaces {
  /** Of this process. */
  readonly own: AtOnce<CooldownStore>;
  /** The caller's, which may be a whole fleet's. Holds nothing but what is as true for the others. */
  readonly shared: CooldownStore | undefined;
  readonly keyOf: (target: Target) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Keys that somebody in this process is trying again, and until when nobody else does: one caller each,
 * among those who share a store.
 */
const probes = new WeakMap<CooldownStore, Map<string, number>>();

function probesOf(store: CooldownStore): Map<string, number> {
  const known = probes.get(store);
  if (known) return known;
  const probing = new Map<string, number>();
  probes.set(store, probing);
  return probing;
}

/** Milliseconds after which a probe is given up, whatever became of its caller. */
const PROBE_MS = 60_000;

/**
 * The pauses of one call's targets, read from the shared store at once. A store that fails or is late is
 * as good as none: then this process remembers for itself.
 */
export async function openCooldowns(
  targets: readonly Target[],
  places: CooldownPlaces,
): Promise<TargetCooldowns> {
  const { refreshed, ...pauses } = pausesOf(targets, places);
  await refreshed?.();
  return pauses;
}

/** The same, before anything has been read from the shared store: enough where there is none. */
export function pausesOf(
  targets: readonly Target[],
  { own, shared, keyOf, now }: CooldownPlaces,
): TargetCooldowns & { readonly refreshed?: () => Promise<void> } {
  const probing = probesOf(shared ?? own);
  const ask = shared ? storeBudget(shared.maxWaitMs) : atOnce;
  /** What the shared store said last. */
  const known = new Map<string, Cooldown | undefined>();
  /** What this call tries again. */
  const mine = new Set<string>();
  let isFresh = false;
  const refresh = async (key: string) => {
    const answer = shared && (await ask(() => shared.get(key)));
    if (answer) known.set(key, answer.value);
  };
  const read = async (key: string): Promise<Cooldown | undefined> => {
    if (!isFresh) await refresh(key);
    const ours = own.get(key);
    return ours ? longerCooldown(known.get(key), ours) : known.get(key);
  };
  const refreshed = async () => {
    await Promise.all(targets.map((target) => refresh(keyOf(target))));
    isFresh = true;
  };
  return {
    ...(shared ? { refreshed } : {}),
    async standing(target) {
      const key = keyOf(target);
      const cooldown = await read(key);
      if (!cooldown) return { state: 'free' };
      if (cooldown.until > now()) return { state: 'cooling', until: cooldown.until };
      const probe = probing.get(key) ?? 0;
      if (probe > now()) return { state: 'cooling', until: probe };
      probing.set(key, now() + PROBE_MS);
      mine.add(key);
      return { state: 'probe' };
    },
    async failed(target, diagnosis) {
      const key = keyOf(target);
      probing.delete(key);
      isFresh = false;
      const told = await read(key);
      // From here to the writing nothing waits, so that callers who fail together are counted.
      const ours = own.get(key);
      const before = ours ? longerCooldown(told, ours) : told;
      const cooldown = cooldownOf(key, diagnosis, before, now());
      if (!cooldown) return undefined;
      const isTold =
        shared && concernsEveryone(diagnosis) && (await ask(() => shared.set(cooldown)));
      if (isTold) known.set(key, cooldown);
      else own.set(cooldown);
      return cooldown;
    },
    left(target) {
      const key = keyOf(target);
      if (mine.delete(key)) probing.delete(key);
    },
    answered(target) {
      const key = keyOf(target);
      probing.delete(key);
      own.clear(key);
      if (!shared || !known.get(key)) return undefined;
      // Only what this call has seen: a newer pause is news of a later request.
      return ask(() => shared.clear(key)).then(() => {});
    },
  };
}

/**
 * Whether the others would meet the same: the account's quota and Bedrock's capacity. What one caller
 * may not do, and what goes wrong on the way from one machine, is no matter of the others.
 */
function concernsEveryone({ family, fix }: Diagnosis): boolean {
  return family === 'capacity' && fix === 'wait';
}
