import type { AtOnce, Eventually } from '@caprock/core';
import type { RedisConnection } from './redis-client.ts';
import type { RedisKeys } from './redis-keys.ts';
import type { RedisLink } from './redis-link.ts';

/** Milliseconds for what no call waits for: whole lists. */
const ADMINISTRATION_MS = 5_000;

/** What every store can do with its entries. */
interface EntryStore<Entry> {
  set(entry: Entry): Eventually<void>;
  clear(key?: string): Eventually<void>;
  list(): Eventually<readonly Entry[]>;
}

/** What entries in Redis are made of. */
interface EntryOptions<Entry> {
  readonly connection: Pick<RedisConnection, 'send'>;
  readonly keys: RedisKeys;
  readonly link: RedisLink;
  /** What this process knows of them, for as long as Redis is given up. */
  readonly known: AtOnce<EntryStore<Entry>>;
  /** What Redis has not been told yet. */
  readonly untold: AtOnce<EntryStore<Entry>>;
  /** Reads the entries of one key. */
  readonly read: (key: string) => Promise<readonly Entry[]>;
  readonly write: (entry: Entry) => Promise<void>;
}

/** The half that both stores have in common, and how Redis is told what was met while it was given up. */
export function redisEntries<Entry extends { readonly key: string }>({
  connection: { send },
  keys,
  link,
  known,
  untold,
  read,
  write,
}: EntryOptions<Entry>): EntryStore<Entry> & { catchUp(): Promise<void> } {
  const remove = async (removed: readonly string[]) => {
    // One by one: in a cluster they lie on different servers.
    await Promise.all(removed.map((key) => send(['DEL', keys.toRedis(key)])));
  };
  const list = async () => (await Promise.all((await keys.list()).map(read))).flat();
  const nothing = () => undefined;
  return {
    set(entry) {
      known.set(entry);
      return link.ask(
        () => write(entry),
        () => untold.set(entry),
      );
    },
    clear(key) {
      known.clear(key);
      untold.clear(key);
      return key === undefined
        ? link.ask(async () => await remove(await keys.list()), nothing, ADMINISTRATION_MS)
        : link.ask(() => remove([key]), nothing);
    },
    list: () => link.ask(list, () => known.list(), ADMINISTRATION_MS),
    async catchUp() {
      for (const entry of untold.list()) await write(entry);
      untold.clear();
    },
  };
}
