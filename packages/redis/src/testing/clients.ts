import { Redis } from 'ioredis';
import { createClient } from 'redis';
import type { RedisClient } from '../redis-client.ts';
import type { RedisServer } from './redis-server.ts';

/** A client of a library, and its end. */
export interface ConnectedClient {
  readonly client: RedisClient;
  close(): Promise<void>;
}

/** Both libraries, each with its real client. */
export const clientLibraries = {
  redis: async ({ url }: Pick<RedisServer, 'url'>): Promise<ConnectedClient> => {
    const client = createClient({ url, socket: { reconnectStrategy: 50 } });
    client.on('error', () => {});
    await client.connect();
    return { client, close: async () => client.destroy() };
  },
  ioredis: async ({ url }: Pick<RedisServer, 'url'>): Promise<ConnectedClient> => {
    const client = new Redis(url, { retryStrategy: () => 50 });
    client.on('error', () => {});
    return { client, close: async () => client.disconnect() };
  },
} as const;
