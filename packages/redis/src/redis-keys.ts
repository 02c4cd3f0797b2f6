import type { RedisConnection } from './redis-client.ts';

/** Of how many keys Redis is asked at a time. */
const SCAN_COUNT = '1000';

/** The keys of one kind of entry, of one account. */
export interface RedisKeys {
  /** The key in Redis. */
  toRedis(key: string): string;
  /** The names of all that are there; walks the whole of Redis, as SCAN does. */
  list(): Promise<string[]>;
}

/**
 * Where the entries of one account lie in Redis: `<prefix>:<kind>:<account> <model id> <region>`.
 * Without an account it is all of them.
 */
export function redisKeys(
  connection: RedisConnection,
  kind: 'cooldown' | 'learned',
  { prefix, account }: { readonly prefix: string; readonly account: string | undefined },
): RedisKeys {
  const start = `${prefix}:${kind}:${account === undefined ? '' : `${account} `}`;
  const scanned = `${connection.keyPrefix}${start}`;
  return {
    toRedis: (key) => `${start}${key}`,
    async list() {
      const found = await Promise.all(
        connection.servers().map((server) => scan(server, `${escaped(scanned)}*`)),
      );
      return [...new Set(found.flat())].map((key) => key.slice(scanned.length)).sort();
    },
  };
}

async function scan(server: Pick<RedisConnection, 'send'>, pattern: string): Promise<string[]> {
  const found: string[] = [];
  let cursor = '0';
  do {
    const reply = await server.send(['SCAN', cursor, 'MATCH', pattern, 'COUNT', SCAN_COUNT]);
    const [next, keys] = reply as [unknown, unknown[]];
    found.push(...keys.map(String));
    cursor = String(next);
  } while (cursor !== '0');
  return found;
}

/** What a pattern of Redis would read as more than itself. */
function escaped(text: string): string {
  return text.replace(/[\\*?[\]^]/g, '\\$&');
}
