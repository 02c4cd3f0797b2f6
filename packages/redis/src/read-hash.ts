import type { RedisConnection } from './redis-client.ts';

/**
 * Reads a hash.
 * @returns What Redis answers; nothing where the key holds something else, which is none of ours.
 */
export async function readHash(
  { send }: Pick<RedisConnection, 'send'>,
  command: readonly string[],
): Promise<readonly unknown[]> {
  try {
    return (await send(command)) as readonly unknown[];
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('WRONGTYPE ')) return [];
    throw error;
  }
}
