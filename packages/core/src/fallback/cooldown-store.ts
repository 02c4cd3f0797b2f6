import type { ErrorKind } from '../errors/types.ts';

/** A target that is left alone for a while. */
export interface Cooldown {
  /** Account or caller, model id as sent, and region. */
  readonly key: string;
  /** Why. */
  readonly kind: ErrorKind;
  /** Milliseconds since 1970: until then other targets go first. */
  readonly until: number;
  /** How many times in a row it has failed; each makes the next pause longer. */
  readonly failures: number;
}

/** A value now, or later: a store in this process answers at once, one on the network does not. */
export type Eventually<Value> = Value | Promise<Value>;

/** A store in this process: its answers are there at once. */
export type AtOnce<Store> = {
  [Member in keyof Store]: Store[Member] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Awaited<Answer>
    : Store[Member];
};

/**
 * Where cooldowns are kept; one store is of one AWS account. What it throws or how long it takes
 * never fails a call.
 */
export interface CooldownStore {
  /** Milliseconds that one call waits for it in all. Default 100. */
  readonly maxWaitMs?: number;
  get(key: string): Eventually<Cooldown | undefined>;
  /** Keeps the longer of the two, where there is one already, and the greater number of failures. */
  set(cooldown: Cooldown): Eventually<void>;
  /** Forgets a key, or everything. */
  clear(key?: string): Eventually<void>;
  list(): Eventually<readonly Cooldown[]>;
}

/** How many cooldowns a process remembers: more targets than anybody has. */
const MOST = 1_000;

/** Cooldowns of this process. */
export function createCooldownStore(): AtOnce<CooldownStore> {
  const cooldowns = new Map<string, Cooldown>();
  return {
    get: (key) => cooldowns.get(key),
    set(cooldown) {
      const kept = longerCooldown(cooldowns.get(cooldown.key), cooldown);
      cooldowns.delete(cooldown.key);
      cooldowns.set(cooldown.key, kept);
      const [oldest] = cooldowns.keys();
      if (cooldowns.size > MOST && oldest !== undefined) cooldowns.delete(oldest);
    },
    clear(key) {
      if (key === undefined) cooldowns.clear();
      else cooldowns.delete(key);
    },
    list: () => [...cooldowns.values()],
  };
}

/** What holds of two pauses of one target: the longer, with the greater number of failures. */
export function longerCooldown(known: Cooldown | undefined, cooldown: Cooldown): Cooldown {
  if (!known) return cooldown;
  const longer = known.until > cooldown.until ? known : cooldown;
  const failures = Math.max(known.failures, cooldown.failures);
  return longer.failures === failures ? longer : { ...longer, failures };
}
