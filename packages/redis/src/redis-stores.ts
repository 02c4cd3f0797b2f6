import type { CooldownStore, LearnedStore } from '@caprock/core';
import { type RedisClient, redisConnection } from './redis-client.ts';
import { redisCooldowns } from './redis-cooldowns.ts';
import { type RedisEvent, redisAnnouncer } from './redis-event.ts';
import { redisKeys } from './redis-keys.ts';
import { redisLearned } from './redis-learned.ts';
import { redisLink } from './redis-link.ts';

/** The options of `redisStores`. */
export interface RedisStoresOptions {
  /** What all keys begin with. Default `caprock`. */
  readonly prefix?: string;
  /**
   * Whose pauses and cures these are, where several AWS accounts share a Redis: an account id, or any
   * name. Without it whoever has the same prefix shares everything.
   */
  readonly account?: string;
  /** Milliseconds that one call waits for Redis at most. Default 5. */
  readonly timeoutMs?: number;
  /** Told when Redis is given up and when it is back. Default: a warning of the process, once. */
  readonly onEvent?: (event: RedisEvent) => void;
}

/** What a fleet shares: pass them as `cooldowns` and as `learn: { store }`. */
export interface RedisStores {
  readonly cooldowns: CooldownStore;
  readonly learned: LearnedStore;
}

/**
 * Stores over your own client, which stays yours: nothing is connected, configured or closed. A Redis
 * that is slow or gone fails no call; this process then remembers for itself, and tells Redis when it
 * is back.
 * @throws TypeError when the client is neither one of `redis` nor of `ioredis`.
 */
export function redisStores(client: RedisClient, options: RedisStoresOptions = {}): RedisStores {
  const { prefix = 'caprock', account, timeoutMs = 5, onEvent } = options;
  const connection = redisConnection(client);
  const link = redisLink({
    connection,
    timeoutMs,
    announce: redisAnnouncer(onEvent),
    async catchUp() {
      await Promise.all([cooldowns.catchUp(), learned.catchUp()]);
    },
  });
  const place = { prefix, account };
  const cooldowns = redisCooldowns(connection, redisKeys(connection, 'cooldown', place), link);
  const learned = redisLearned(connection, redisKeys(connection, 'learned', place), link);
  const storeOf = <Store extends { catchUp: unknown }>({ catchUp: _, ...store }: Store) => ({
    ...store,
    maxWaitMs: timeoutMs,
  });
  return { cooldowns: storeOf(cooldowns), learned: storeOf(learned) };
}
