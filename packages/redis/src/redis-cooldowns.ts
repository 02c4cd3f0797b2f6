import {
  type Cooldown,
  type CooldownStore,
  createCooldownStore,
  type ErrorKind,
} from '@caprock/core';
import { readHash } from './read-hash.ts';
import type { RedisConnection } from './redis-client.ts';
import { redisEntries } from './redis-entries.ts';
import type { RedisKeys } from './redis-keys.ts';
import type { RedisLink } from './redis-link.ts';

/** Milliseconds that a pause is remembered beyond its end, so that the next one in a row is longer. */
const REMEMBERED_MS = 600_000;

/** In one step: keeps the longer of two pauses with its expiry, and the greater number of failures. */
const SET_IF_LONGER = `
local known = redis.call('HMGET', KEYS[1], 'until', 'failures')
if tonumber(ARGV[1]) >= tonumber(known[1] or 0) then
  redis.call('HSET', KEYS[1], 'until', ARGV[1], 'kind', ARGV[2])
  redis.call('PEXPIRE', KEYS[1], ARGV[4])
end
if tonumber(ARGV[3]) > tonumber(known[2] or 0) then
  redis.call('HSET', KEYS[1], 'failures', ARGV[3])
end
return 1`;

/** Pauses that a fleet shares: a hash a key, which Redis lets expire. */
export function redisCooldowns(
  connection: Pick<RedisConnection, 'send'>,
  keys: RedisKeys,
  link: RedisLink,
): CooldownStore & { catchUp(): Promise<void> } {
  const { send } = connection;
  const known = createCooldownStore();
  const read = async (key: string) => {
    const command = ['HMGET', keys.toRedis(key), 'until', 'kind', 'failures'];
    const reply = await readHash(connection, command);
    const cooldown = cooldownFrom(key, reply);
    known.clear(key);
    if (cooldown) known.set(cooldown);
    return cooldown;
  };
  const write = async ({ key, kind, until, failures }: Cooldown) => {
    const expiry = Math.max(0, Math.ceil(until - Date.now())) + REMEMBERED_MS;
    const values = [String(until), kind, String(failures), String(expiry)];
    await send(['EVAL', SET_IF_LONGER, '1', keys.toRedis(key), ...values]);
  };
  return {
    ...redisEntries({
      connection,
      keys,
      link,
      known,
      untold: createCooldownStore(),
      read: async (key) => [await read(key)].filter((cooldown) => cooldown !== undefined),
      write,
    }),
    get: (key) =>
      link.ask(
        () => read(key),
        () => known.get(key),
      ),
  };
}

/** A pause as it lies in Redis; undefined for what is none. */
function cooldownFrom(key: string, reply: readonly unknown[]): Cooldown | undefined {
  const [end = null, kind = null, count] = reply;
  if (end === null || kind === null) return undefined;
  const [until, failures] = [Number(end), Number(count)];
  if (Number.isNaN(new Date(until).getTime()) || !Number.isFinite(failures)) return undefined;
  return { key, kind: String(kind) as ErrorKind, until, failures };
}
