import type { Cure, ErrorKind } from '../errors/types.ts';
import type { AtOnce, Eventually } from './cooldown-store.ts';

/** What a refusal taught about a model: a rule and its value. */
export interface Learned {
  /** Account or caller, model id as sent, and region. */
  readonly key: string;
  /** What the refusal meant. */
  readonly kind: ErrorKind;
  readonly cure: Cure;
  /** Milliseconds since 1970: from then on it is forgotten. */
  readonly until: number;
}

/**
 * Where learned cures are kept; one store is of one AWS account. What it throws or how long it takes
 * never fails a call.
 */
export interface LearnedStore {
  /** Milliseconds that one call waits for it in all. Default 100. */
  readonly maxWaitMs?: number;
  /** Every cure of a key that is not forgotten yet. */
  get(key: string, now: number): Eventually<readonly Learned[]>;
  /** One cure a rule, and each sampling parameter: a newer one replaces it. */
  set(learned: Learned): Eventually<void>;
  /** Forgets a key, or everything. */
  clear(key?: string): Eventually<void>;
  list(): Eventually<readonly Learned[]>;
}

const NOTHING: readonly Learned[] = [];

/**
 * Learned cures of this process.
 * @param max How many are kept; the oldest give way.
 */
export function createLearnedStore(max = 256): AtOnce<LearnedStore> {
  const cures = new Map<string, Learned>();
  return {
    get(key, now) {
      if (cures.size === 0) return NOTHING;
      const own = [...cures.entries()].filter(([, learned]) => learned.key === key);
      for (const [name, learned] of own) if (learned.until <= now) cures.delete(name);
      return own.map(([, learned]) => learned).filter(({ until }) => until > now);
    },
    set(learned) {
      const name = `${learned.key}\n${cureName(learned.cure)}`;
      cures.delete(name);
      cures.set(name, learned);
      const [oldest] = cures.keys();
      if (cures.size > max && oldest !== undefined) cures.delete(oldest);
    },
    clear(key) {
      for (const [name, learned] of cures) {
        if (key === undefined || learned.key === key) cures.delete(name);
      }
    },
    list: () => [...cures.values()],
  };
}

/** What tells the cures of a key apart: parameters are left out one by one, any other rule holds once. */
export function cureName({ rule, value }: Cure): string {
  return rule === 'drop-sampling-parameters' ? `${rule} ${value}` : rule;
}
