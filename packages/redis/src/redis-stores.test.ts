import { createCooldownStore, createLearnedStore } from '@caprock/core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RedisClient } from './redis-client.ts';
import { redisStores } from './redis-stores.ts';
import { type ConnectedClient, clientLibraries } from './testing/clients.ts';
import { cooldownSuite } from './testing/cooldown-suite.ts';
import { learnedSuite } from './testing/learned-suite.ts';
import {
  hasRedisServer,
  type RedisServer,
  startRedisServer,
  withRedisServer,
} from './testing/redis-server.ts';

describe.skipIf(!hasRedisServer)(withRedisServer, () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedisServer();
  });
  afterAll(() => server.stop());

  cooldownSuite('in this process', createCooldownStore);
  learnedSuite('in this process', createLearnedStore);

  const command = ({ client }: ConnectedClient, ...args: string[]) =>
    'call' in client ? client.call(...(args as [string])) : client.sendCommand(args);
  const pause = { kind: 'throttled-requests', until: Date.now() + 60_000, failures: 1 } as const;

  describe.each(Object.entries(clientLibraries))('%s', (name, connect) => {
    let connected: ConnectedClient;
    let round = 0;
    // Nothing here is about being late: a busy machine may take its time.
    const onEvent = vi.fn();
    const patient = { timeoutMs: 5_000, onEvent };
    beforeAll(async () => {
      connected = await connect(server);
    });
    afterAll(() => connected.close());
    afterEach(async () => {
      await command(connected, 'FLUSHALL');
      expect(onEvent).not.toHaveBeenCalled();
    });

    const freshStores = () => {
      round += 1;
      return redisStores(connected.client, { prefix: `suite[${round}]*`, ...patient });
    };
    cooldownSuite(name, () => freshStores().cooldowns);
    learnedSuite(name, () => freshStores().learned);

    test('Redis lets everything expire', async () => {
      const { cooldowns, learned } = redisStores(connected.client, patient);
      const until = Date.now() + 60_000;
      const cure = { rule: 'clamp-max-tokens', value: 1 };
      await cooldowns.set({ ...pause, key: 'a', until });
      await learned.set({ key: 'a', kind: 'max-tokens-too-large', cure, until });
      const expiry = async (kind: string) =>
        Number(await command(connected, 'PTTL', `caprock:${kind}:a`));
      // Pauses are remembered for ten minutes more.
      expect(await expiry('cooldown')).toBeGreaterThan(600_000);
      expect(await expiry('cooldown')).toBeLessThanOrEqual(660_000);
      expect(await expiry('learned')).toBeGreaterThan(0);
      expect(await expiry('learned')).toBeLessThanOrEqual(60_000);
      await command(connected, 'PEXPIRE', 'caprock:cooldown:a', '0');
      expect(await cooldowns.get('a')).toBeUndefined();
    });

    test('accounts have nothing to do with each other; without one all are seen', async () => {
      const [one, other, all] = ['1', '2', undefined].map((account) =>
        redisStores(connected.client, { ...patient, ...(account ? { account } : {}) }),
      );
      await one?.cooldowns.set({ ...pause, key: 'model region' });
      expect(await other?.cooldowns.get('model region')).toBeUndefined();
      expect(await other?.cooldowns.list()).toEqual([]);
      expect(await one?.cooldowns.list()).toEqual([{ ...pause, key: 'model region' }]);
      expect(await all?.cooldowns.list()).toEqual([{ ...pause, key: '1 model region' }]);
      await other?.cooldowns.clear();
      expect(await all?.cooldowns.list()).toHaveLength(1);
    });

    test('more keys than one answer of SCAN holds', async () => {
      const { cooldowns } = redisStores(connected.client, patient);
      for (let index = 0; index < 3_000; index += 1) {
        await command(connected, 'SET', `else:${index}`, 'x');
      }
      await cooldowns.set({ ...pause, key: 'a' });
      expect(await cooldowns.list()).toHaveLength(1);
    });

    test('what somebody else wrote there is none of ours', async () => {
      const { cooldowns, learned } = redisStores(connected.client, patient);
      await command(connected, 'HSET', 'caprock:cooldown:a', 'until', 'soon', 'kind', 'x');
      await command(
        connected,
        'HSET',
        'caprock:learned:a',
        'x',
        '{',
        'y',
        '{"cure":1}',
        'z',
        'null',
      );
      expect(await cooldowns.get('a')).toBeUndefined();
      expect(await cooldowns.list()).toEqual([]);
      expect(await learned.get('a', 0)).toEqual([]);
    });

    test('nor is a key of another type, or a time that no date has', async () => {
      const { cooldowns, learned } = redisStores(connected.client, patient);
      await command(connected, 'SET', 'caprock:cooldown:text', 'x');
      await command(connected, 'SET', 'caprock:learned:text', 'x');
      const never = ['until', '1e300', 'kind', 'x', 'failures', '1'];
      await command(connected, 'HSET', 'caprock:cooldown:never', ...never);
      await cooldowns.set({ ...pause, key: 'a' });
      expect(await cooldowns.get('text')).toBeUndefined();
      expect(await learned.get('text', 0)).toEqual([]);
      expect(await cooldowns.list()).toEqual([{ ...pause, key: 'a' }]);
      await cooldowns.clear();
      expect(await command(connected, 'KEYS', 'caprock:cooldown:*')).toEqual([]);
    });
  });

  test('a prefix of the client itself', async () => {
    const { Redis } = await import('ioredis');
    const client = new Redis(server.url, { keyPrefix: 'mine[*]:' });
    const onEvent = vi.fn();
    const { cooldowns } = redisStores(client, { timeoutMs: 5_000, onEvent });
    await cooldowns.set({ ...pause, key: 'a' });
    expect(await client.call('EXISTS', 'caprock:cooldown:a')).toBe(1);
    expect(await cooldowns.list()).toEqual([{ ...pause, key: 'a' }]);
    await cooldowns.clear();
    expect(await cooldowns.list()).toEqual([]);
    expect(onEvent).not.toHaveBeenCalled();
    client.disconnect();
  });

  test('a cluster of ioredis', async () => {
    const { Cluster } = await import('ioredis');
    const node = await startRedisServer(
      ...['--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1'],
    );
    const admin = await clientLibraries.ioredis(node);
    await command(admin, 'CLUSTER', 'ADDSLOTSRANGE', '0', '16383');
    await vi.waitFor(async () => {
      expect(await command(admin, 'CLUSTER', 'INFO')).toContain('cluster_state:ok');
    }, 10_000);
    const cluster = new Cluster([{ host: '127.0.0.1', port: node.port }]);
    const onEvent = vi.fn();
    const { cooldowns, learned } = redisStores(cluster, { timeoutMs: 5_000, onEvent });
    for (const key of ['a', 'b', 'c']) await cooldowns.set({ ...pause, key });
    const cure = { rule: 'clamp-max-tokens', value: 1 };
    await learned.set({ key: 'a', kind: 'max-tokens-too-large', cure, until: pause.until });
    expect((await cooldowns.list()).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(await learned.get('a', 0)).toHaveLength(1);
    await cooldowns.clear();
    expect(await cooldowns.list()).toEqual([]);
    expect(onEvent).not.toHaveBeenCalled();
    cluster.disconnect();
    await admin.close();
    await node.stop();
  });

  test.each([[undefined], [{}], [{ sendCommand: () => {} }], [new Map()]])(
    '%o is no client',
    (client) => {
      expect(() => redisStores(client as unknown as RedisClient)).toThrow(
        'a client of `redis` (createClient()) or of `ioredis`',
      );
    },
  );
});
