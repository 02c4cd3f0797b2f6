import type { ScriptedReply } from '../answers/reply.ts';
import type { World } from '../world/world.ts';

/** What lasts from one call to the next, until a reset. */
export interface Session {
  /** The next answers, in order. */
  script: ScriptedReply[];
  /** The world as operations have changed it (the use-case form that was handed in). */
  world: World;
  /** Prefixes that are in the prompt cache, by their hash: tokens, and the time when they end. */
  readonly promptCache: Map<string, { readonly tokens: number; readonly expires: number }>;
}

/** A session that has seen nothing. */
export function createSession(world: World): Session {
  return { script: [], world: structuredClone(world), promptCache: new Map() };
}
