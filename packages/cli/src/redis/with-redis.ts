import { type RedisStores, redisStores } from '@caprock/redis';
import type { RedisAddress } from './redis-address.ts';

/** Milliseconds after which a Redis that says nothing is given up. */
const PATIENCE_MS = 5_000;

/** Whose entries are meant. */
export interface RedisPlace {
  readonly prefix?: string;
  readonly account?: string;
}

/** What was done with the stores of a Redis, or why it could not be reached. */
export type RedisOutcome<Value> = { readonly value: Value } | { readonly unreachable: string };

/** Connects to a Redis, does something with its stores, and leaves it. Never rejects for Redis' sake. */
export async function withRedis<Value>(
  address: RedisAddress,
  place: RedisPlace,
  run: (stores: RedisStores) => Promise<Value>,
): Promise<RedisOutcome<Value>> {
  // Loaded on demand: the other commands start without it.
  const { createClient } = await import('@redis/client');
  const client = createClient({
    url: address.url,
    disableOfflineQueue: true,
    socket: { connectTimeout: PATIENCE_MS, reconnectStrategy: false },
  });
  client.on('error', () => {});
  let failure: string | undefined;
  try {
    await inTime(client.connect());
    const stores = redisStores(client, {
      ...place,
      timeoutMs: PATIENCE_MS,
      onEvent(event) {
        if (event.type === 'store-offline') failure ??= event.message ?? event.reason;
      },
    });
    const value = await run(stores);
    return failure === undefined ? { value } : { unreachable: address.hide(failure) };
  } catch (error) {
    return { unreachable: address.hide(reasonOf(error)) };
  } finally {
    client.destroy();
  }
}

async function inTime(connecting: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer in ${PATIENCE_MS / 1_000} s`)),
      PATIENCE_MS,
    );
  });
  try {
    await Promise.race([connecting, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The code of a network error says more than its text, which is empty where there are several. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
