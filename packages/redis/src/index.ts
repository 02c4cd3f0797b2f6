export type { IoRedisClient, NodeRedisClient, RedisClient } from './redis-client.ts';
export type { RedisEvent } from './redis-event.ts';
export { type RedisStores, type RedisStoresOptions, redisStores } from './redis-stores.ts';
