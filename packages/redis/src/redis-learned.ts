import { createLearnedStore, cureName, type Learned, type LearnedStore } from '@caprock/core';
import { readHash } from './read-hash.ts';
import type { RedisConnection } from './redis-client.ts';
import { redisEntries } from './redis-entries.ts';
import type { RedisKeys } from './redis-keys.ts';
import type { RedisLink } from './redis-link.ts';

/** In one step: keeps a cure, and the hash that it is in until the last of its cures is forgotten. */
const SET_CURE = `
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[3]) then
  redis.call('PEXPIRE', KEYS[1], ARGV[3])
end
return 1`;

/**
 * Cures that a fleet shares: a hash a key, which Redis lets expire. There are never many in one: one a
 * rule, and each sampling parameter.
 */
export function redisLearned(
  connection: Pick<RedisConnection, 'send'>,
  keys: RedisKeys,
  link: RedisLink,
): LearnedStore & { catchUp(): Promise<void> } {
  const { send } = connection;
  const known = createLearnedStore();
  const read = async (key: string) => {
    const cures = curesFrom(key, await readHash(connection, ['HVALS', keys.toRedis(key)]));
    known.clear(key);
    for (const cure of cures) known.set(cure);
    return cures;
  };
  const write = async ({ key, kind, cure, until }: Learned) => {
    const expiry = Math.ceil(until - Date.now());
    if (expiry <= 0) return;
    const values = [cureName(cure), JSON.stringify({ kind, cure, until }), String(expiry)];
    await send(['EVAL', SET_CURE, '1', keys.toRedis(key), ...values]);
  };
  return {
    ...redisEntries({
      connection,
      keys,
      link,
      known,
      untold: createLearnedStore(),
      read,
      write,
    }),
    get: (key, now) =>
      link.ask(
        async () => (await read(key)).filter(({ until }) => until > now),
        () => known.get(key, now),
      ),
  };
}

/** The cures as they lie in Redis, without what is none. */
function curesFrom(key: string, reply: readonly unknown[]): Learned[] {
  return reply.flatMap((text) => {
    try {
      const { kind, cure, until } = JSON.parse(String(text)) as Learned;
      const isCure = typeof kind === 'string' && typeof cure.rule === 'string';
      return isCure && Number.isFinite(until) ? [{ key, kind, cure, until }] : [];
    } catch {
      return [];
    }
  });
}
