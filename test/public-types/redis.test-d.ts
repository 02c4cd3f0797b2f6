import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { withCaprock as withCaprockOfAiSdk } from '@caprock/ai-sdk';
import { safeClaudeCall } from '@caprock/aws-sdk';
import type { CooldownStore, LearnedStore } from '@caprock/core';
import { withCaprock } from '@caprock/langchain';
import { type RedisEvent, redisStores } from '@caprock/redis';
import { ChatBedrockConverse } from '@langchain/aws';
import { Cluster, Redis } from 'ioredis';
import { createClient, createCluster } from 'redis';
import { expectTypeOf, test } from 'vitest';

test('the clients of both libraries are taken', () => {
  redisStores(createClient());
  redisStores(createClient({ url: 'redis://127.0.0.1', RESP: 3 }));
  redisStores(new Redis({ lazyConnect: true }));
  redisStores(new Cluster([]));
});

test('and no others', () => {
  // @ts-expect-error a cluster of `redis` is none of them.
  redisStores(createCluster({ rootNodes: [] }));
  // @ts-expect-error an address is no client.
  redisStores('redis://127.0.0.1');
});

test('the stores are what every adapter takes', () => {
  const { cooldowns, learned } = redisStores(createClient());
  expectTypeOf(cooldowns).toEqualTypeOf<CooldownStore>();
  expectTypeOf(learned).toEqualTypeOf<LearnedStore>();
  const options = { cooldowns, learn: { store: learned } };
  withCaprock(new ChatBedrockConverse({ model: 'claude-sonnet-4' }), options);
  withCaprockOfAiSdk(createAmazonBedrock(), options);
  void safeClaudeCall('Hello?', options);
  // @ts-expect-error the one is not the other.
  void safeClaudeCall('Hello?', { cooldowns: learned });
});

test('options', () => {
  const client = createClient();
  redisStores(client, { prefix: 'app', account: 'a', timeoutMs: 5, onEvent: () => {} });
  // @ts-expect-error milliseconds.
  redisStores(client, { timeoutMs: '5ms' });
  // @ts-expect-error how long a cure is kept is said of the cure.
  redisStores(client, { ttlMs: 5 });
});

test('events are a closed union, told apart by their type', () => {
  const toldOf = (event: RedisEvent): string | number => {
    switch (event.type) {
      case 'store-offline':
        return event.reason;
      case 'store-online':
        return event.offlineMs;
      default:
        return event satisfies never;
    }
  };
  expectTypeOf(toldOf).parameter(0).toEqualTypeOf<RedisEvent>();
});
