import type { Diagnosis } from '../errors/types.ts';
import { cooldownOf } from './cooldown-of.ts';
import {
  type AtOnce,
  type Cooldown,
  type CooldownStore,
  type Eventually,
  longerCooldown,
} from './cooldown-store.ts';
import { type AskStore, atOnce, storeBudget } from './store-budget.ts';
import type { Target } from './target.ts';

/** How a target stands: free, to be tried by one caller, or cooling down until then. */
export type Standing =
  | { readonly state: 'free' | 'probe' }
  | { readonly state: 'cooling'; readonly until: number };

/** What one call knows of the pauses of its targets. */
export interface TargetCooldowns {
  standing(target: Target): Eventually<Standing>;
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
  const pauses = new CallCooldowns(places);
  await pauses.refreshAll(targets);
  return pauses;
}

/** The same where there is no shared store: nothing is waited for. */
export function pausesOf(places: Omit<CooldownPlaces, 'shared'>): TargetCooldowns {
  return new CallCooldowns({ ...places, shared: undefined });
}

/** A class: one is made for every call, and most need none of it but the question. */
class CallCooldowns implements TargetCooldowns {
  readonly #places: CooldownPlaces;
  readonly #probing: Map<string, number>;
  readonly #ask: AskStore;
  /** What the shared store said last. */
  readonly #known = new Map<string, Cooldown | undefined>();
  /** What this call tries again. */
  readonly #mine = new Set<string>();
  /** Whether the shared store need not be asked again. */
  #isFresh: boolean;

  constructor(places: CooldownPlaces) {
    const { own, shared } = places;
    this.#places = places;
    this.#probing = probesOf(shared ?? own);
    this.#ask = shared ? storeBudget(shared.maxWaitMs) : atOnce;
    this.#isFresh = shared === undefined;
  }

  /** Asks the shared store about all of these together. */
  async refreshAll(targets: readonly Target[]): Promise<void> {
    await Promise.all(targets.map((target) => this.#refresh(this.#places.keyOf(target))));
    this.#isFresh = true;
  }

  standing(target: Target): Eventually<Standing> {
    const key = this.#places.keyOf(target);
    if (this.#isFresh) return this.#standingOf(key);
    return this.#refresh(key).then(() => this.#standingOf(key));
  }

  async failed(target: Target, diagnosis: Diagnosis): Promise<Cooldown | undefined> {
    const { own, shared, keyOf, now } = this.#places;
    const key = keyOf(target);
    this.#probing.delete(key);
    if (shared) {
      this.#isFresh = false;
      await this.#refresh(key);
    }
    // From here to the writing nothing waits, so that callers who fail together are counted.
    const cooldown = cooldownOf(key, diagnosis, this.#read(key), now());
    if (!cooldown) return undefined;
    const isTold =
      shared && concernsEveryone(diagnosis) && (await this.#ask(() => shared.set(cooldown)));
    if (isTold) this.#known.set(key, cooldown);
    else own.set(cooldown);
    return cooldown;
  }

  left(target: Target): void {
    const key = this.#places.keyOf(target);
    if (this.#mine.delete(key)) this.#probing.delete(key);
  }

  answered(target: Target): Eventually<void> {
    const { own, shared, keyOf } = this.#places;
    const key = keyOf(target);
    this.#probing.delete(key);
    own.clear(key);
    if (!shared || !this.#known.get(key)) return undefined;
    // Only what this call has seen: a newer pause is news of a later request.
    return this.#ask(() => shared.clear(key)).then(() => {});
  }

  #standingOf(key: string): Standing {
    const cooldown = this.#read(key);
    if (!cooldown) return FREE;
    const now = this.#places.now();
    if (cooldown.until > now) return { state: 'cooling', until: cooldown.until };
    const probe = this.#probing.get(key) ?? 0;
    if (probe > now) return { state: 'cooling', until: probe };
    this.#probing.set(key, now + PROBE_MS);
    this.#mine.add(key);
    return { state: 'probe' };
  }

  #read(key: string): Cooldown | undefined {
    const told = this.#known.get(key);
    const ours = this.#places.own.get(key);
    return ours ? longerCooldown(told, ours) : told;
  }

  async #refresh(key: string): Promise<void> {
    const { shared } = this.#places;
    const answer = shared && (await this.#ask(() => shared.get(key)));
    if (answer) this.#known.set(key, answer.value);
  }
}

const FREE: Standing = { state: 'free' };

/**
 * Whether the others would meet the same: the account's quota and Bedrock's capacity. What one caller
 * may not do, and what goes wrong on the way from one machine, is no matter of the others.
 */
function concernsEveryone({ family, fix }: Diagnosis): boolean {
  return family === 'capacity' && fix === 'wait';
}
