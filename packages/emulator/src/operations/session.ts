import type { ScriptedReply } from '../answers/reply.ts';
import type { World } from '../world/world.ts';

/** What lasts from one call to the next, until a reset. */
export interface Session {
  /** The next answers, in order. */
  script: ScriptedReply[];
  /** The world as operations have changed it (the use-case form that was handed in). */
  world: World;
  /** Prefixes that are in the prompt cache, by their hash. */
  readonly promptCache: Map<string, CachedPrefix>;
  /** The clock: milliseconds since 1970. */
  readonly now: () => number;
}

/** A prefix in the prompt cache: its tokens, when it ends, and how long it lives after each reading. */
interface CachedPrefix {
  readonly tokens: number;
  readonly expires: number;
  readonly lifetime: number;
}

/** A session that has seen nothing. */
export function createSession(world: World, now: () => number = Date.now): Session {
  return { script: [], world: structuredClone(world), promptCache: new Map(), now };
}
