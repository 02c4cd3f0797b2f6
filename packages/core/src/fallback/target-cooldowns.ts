import type { Diagnosis } from '../errors/types.ts';
import { cooldownOf } from './cooldown-of.ts';
import type { Cooldown, CooldownStore } from './cooldown-store.ts';
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
  answered(target: Target): Promise<void>;
}

/**
 * Keys that somebody in this process is trying again, and until when nobody else does: one caller each,
 * among those who share a store.
 */
const probes = new WeakMap<CooldownStore, Map<string, number>>();
/** Milliseconds after which a probe is given up: its caller may have gone away. */
const PROBE_MS = 60_000;

/** The pauses of a call's targets. A store that fails is as good as none: no call fails for it. */
export function targetCooldowns(
  store: CooldownStore,
  keyOf: (target: Target) => string,
  now: () => number,
): TargetCooldowns {
  const probing = probes.get(store) ?? new Map<string, number>();
  probes.set(store, probing);
  const read = (key: string) => quietly(() => store.get(key));
  return {
    async standing(target) {
      const key = keyOf(target);
      const cooldown = await read(key);
      if (!cooldown) return { state: 'free' };
      if (cooldown.until > now()) return { state: 'cooling', until: cooldown.until };
      const probe = probing.get(key) ?? 0;
      if (probe > now()) return { state: 'cooling', until: probe };
      probing.set(key, now() + PROBE_MS);
      return { state: 'probe' };
    },
    async failed(target, diagnosis) {
      const key = keyOf(target);
      probing.delete(key);
      const cooldown = cooldownOf(key, diagnosis, await read(key), now());
      if (cooldown) await quietly(() => store.set(cooldown));
      return cooldown;
    },
    async answered(target) {
      const key = keyOf(target);
      probing.delete(key);
      if (await read(key)) await quietly(() => store.clear(key));
    },
  };
}

async function quietly<Value>(run: () => Value | Promise<Value>): Promise<Value | undefined> {
  try {
    return await run();
  } catch {
    return undefined;
  }
}
