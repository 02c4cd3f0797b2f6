import {
  callMemory,
  diagnosisOf,
  execute,
  planTargets,
  policyFor,
  systemClock,
} from '@caprock/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RedisEvent } from './redis-event.ts';
import { redisStores } from './redis-stores.ts';
import { type ConnectedClient, clientLibraries } from './testing/clients.ts';
import {
  hasRedisServer,
  type RedisServer,
  startRedisServer,
  withRedisServer,
} from './testing/redis-server.ts';

describe.skipIf(!hasRedisServer)(withRedisServer, () => {
  const pause = (key: string) =>
    ({ key, kind: 'throttled-requests', until: Date.now() + 60_000, failures: 1 }) as const;
  const cure = (key: string) => ({
    key,
    kind: 'max-tokens-too-large' as const,
    cure: { rule: 'clamp-max-tokens', value: 100 },
    until: Date.now() + 60_000,
  });

  describe.each(Object.entries(clientLibraries))('%s', (_, connect) => {
    let server: RedisServer;
    let mine: ConnectedClient;
    let theirs: ConnectedClient;
    let events: RedisEvent[];
    beforeEach(async () => {
      server = await startRedisServer();
      [mine, theirs] = [await connect(server), await connect(server)];
      events = [];
    });
    afterEach(async () => {
      await mine.close();
      await theirs.close();
      await server.stop();
    });

    // A busy machine may be late itself: Redis is given up only where it does not answer at all.
    const open = ({ client }: ConnectedClient, timeoutMs = 200) =>
      redisStores(client, { timeoutMs, onEvent: (event) => events.push(event) });
    const types = () => events.map(({ type }) => type);

    test('stopped in mid-work: what is known is known still, and what is new is told when it is back', async () => {
      const { cooldowns, learned } = open(mine);
      await cooldowns.set(pause('before'));
      await server.stop();
      expect(await cooldowns.get('before')).toMatchObject({ key: 'before' });
      expect(events).toEqual([expect.objectContaining({ type: 'store-offline' })]);
      await cooldowns.set(pause('meanwhile'));
      await learned.set(cure('meanwhile'));
      expect(await cooldowns.get('meanwhile')).toMatchObject({ key: 'meanwhile' });
      expect(await learned.get('meanwhile', Date.now())).toHaveLength(1);
      expect((await cooldowns.list()).map(({ key }) => key)).toEqual(['before', 'meanwhile']);
      await server.start();
      await vi.waitFor(() => expect(types()).toEqual(['store-offline', 'store-online']), 10_000);
      const other = open(theirs, 5_000);
      await vi.waitFor(async () => expect(await other.cooldowns.list()).toHaveLength(1), 10_000);
      expect(await other.cooldowns.get('meanwhile')).toMatchObject({ key: 'meanwhile' });
      expect(await other.learned.list()).toHaveLength(1);
      // Redis came back empty, and is believed.
      expect(await cooldowns.get('before')).toBeUndefined();
    });

    test('a listener that throws changes nothing: Redis is looked for, and is back', async () => {
      let told = 0;
      const onEvent = () => {
        told += 1;
        throw new Error('of a listener');
      };
      const { cooldowns } = redisStores(mine.client, { timeoutMs: 200, onEvent });
      await server.stop();
      expect(await cooldowns.get('a')).toBeUndefined();
      await server.start();
      await vi.waitFor(() => expect(told).toBe(2), 10_000);
    });

    test('hanging: it is given up once, then not waited for, and is back when it answers again', async () => {
      const { cooldowns } = open(mine);
      await cooldowns.set(pause('before'));
      server.pause();
      expect(await cooldowns.get('before')).toMatchObject({ key: 'before' });
      expect(events).toEqual([{ type: 'store-offline', reason: 'slow' }]);
      // At once: no promise to wait for.
      expect(cooldowns.get('before')).toMatchObject({ key: 'before' });
      expect(cooldowns.set(pause('meanwhile'))).toBeUndefined();
      server.resume();
      await vi.waitFor(() => expect(types()).toEqual(['store-offline', 'store-online']), 10_000);
      expect(await open(theirs, 5_000).cooldowns.get('meanwhile')).toMatchObject({
        key: 'meanwhile',
      });
    });

    test('hanging: no call fails, and one that fails over is answered by the other model', async () => {
      server.pause();
      const { cooldowns, learned } = open(mine, 5);
      const plan = planTargets({
        model: 'claude-sonnet-4-6',
        region: 'us-east-1',
        fallbacks: ['claude-haiku-4-5'],
      });
      const memory = callMemory(plan, { cooldowns, learn: { store: learned } });
      const call = async () => {
        const sent: string[] = [];
        const known = await memory.open(() => {});
        const result = await execute({
          targets: plan,
          attempt: async ({ modelId }) => {
            sent.push(modelId);
            if (modelId.includes('sonnet')) throw new Error('busy');
            return 'hello';
          },
          diagnose: () => diagnosisOf('throttled-requests', { message: 'busy' }),
          policy: policyFor(2, { retry: { attemptsPerTarget: 1 } }),
          clock: systemClock,
          cooldowns: known.cooldowns,
        });
        return { ok: result.ok, requests: sent.length };
      };
      expect(await call()).toEqual({ ok: true, requests: 2 });
      expect(await call()).toEqual({ ok: true, requests: 1 });
      expect(types()).toEqual(['store-offline']);
    });

    test('answering while this process is busy itself: it is not given up', async () => {
      const { cooldowns } = open(mine, 200);
      await open(theirs, 5_000).cooldowns.set(pause('a'));
      const answer = cooldowns.get('a');
      const end = performance.now() + 1_000;
      while (performance.now() < end);
      expect(await answer).toMatchObject({ key: 'a' });
      expect(events).toEqual([]);
    });

    test('not allowed what it takes: said in the words of Redis', async () => {
      const { client } = mine;
      const rights = ['ACL', 'SETUSER', 'default', '-eval'];
      await ('call' in client ? client.call(...(rights as [string])) : client.sendCommand(rights));
      const { cooldowns } = open(mine);
      await cooldowns.set(pause('a'));
      expect(await cooldowns.get('a')).toMatchObject({ key: 'a' });
      expect(events).toEqual([
        { type: 'store-offline', reason: 'refused', message: expect.stringContaining('NOPERM') },
      ]);
      expect(JSON.stringify(events)).not.toContain('caprock:');
    });
  });

  test('a client that was never connected is given up at once, and a warning of the process says so once', async () => {
    const { createClient } = await import('redis');
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    try {
      for (const _ of [1, 2]) {
        const { cooldowns } = redisStores(createClient());
        await cooldowns.set(pause('a'));
        expect(cooldowns.get('a')).toMatchObject({ key: 'a' });
        expect(cooldowns.get('b')).toBeUndefined();
      }
      expect(warn.mock.calls).toHaveLength(2);
      expect(warn.mock.calls[0]).toEqual([
        expect.stringContaining('Redis does not answer (unreachable)'),
        { type: 'CaprockWarning', code: 'CAPROCK_REDIS' },
      ]);
    } finally {
      warn.mockRestore();
    }
  });
});
