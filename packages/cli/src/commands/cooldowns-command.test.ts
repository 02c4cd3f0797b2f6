import type { Cooldown } from '@caprock/core';
import { redisStores } from '@caprock/redis';
import { createClient } from '@redis/client';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  hasRedisServer,
  type RedisServer,
  startRedisServer,
  withRedisServer,
} from '../../../redis/src/testing/redis-server.ts';
import { runCaprock } from '../testing/run-caprock.ts';

describe.skipIf(!hasRedisServer)(withRedisServer, () => {
  const SONNET = 'us.anthropic.claude-sonnet-4-6 us-east-1';
  const HAIKU = 'us.anthropic.claude-haiku-4-5-20251001-v1:0 us-west-2';

  let server: RedisServer;
  let client: ReturnType<typeof createClient>;
  beforeAll(async () => {
    server = await startRedisServer();
    client = createClient({ url: server.url });
    client.on('error', () => {});
    await client.connect();
  });
  afterAll(async () => {
    client.destroy();
    await server.stop();
  });

  const cooldown = (key: string, inMs: number, changes: Partial<Cooldown> = {}): Cooldown => ({
    key,
    kind: 'throttled-requests',
    until: Date.now() + inMs,
    failures: 1,
    ...changes,
  });
  const stores = (account?: string) =>
    redisStores(client, { timeoutMs: 5_000, ...(account ? { account } : {}) });
  const cooldowns = (...args: readonly string[]) =>
    runCaprock(['cooldowns', '--redis', server.url, ...args]);

  beforeEach(async () => {
    await client.flushAll();
    await stores().cooldowns.set(cooldown(SONNET, 3_600_000 + 720_000));
    await stores().cooldowns.set(
      cooldown(HAIKU, 45_000, { kind: 'service-unavailable', failures: 4 }),
    );
    await stores().cooldowns.set(cooldown('over us-east-1', -1));
  });

  test('a page says what cools down, why, until when and how long still', async () => {
    const { stdout, exitCode, stderr } = await cooldowns();
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`2 targets are cooling down in 127.0.0.1:${server.port}`);
    expect(stdout).toMatch(
      /haiku-4-5-20251001-v1:0 us-west-2 +service-unavailable +20\S+Z +\d+ s +4\n.*claude-sonnet-4-6 us-east-1 +throttled-requests +20\S+Z +1 h 1[12] min +1\n/,
    );
    expect(stdout).not.toContain('over');
    expect(stdout).toContain('caprock cooldowns clear <target>');
  });

  test('whatever a key holds, its row is one line, and clears it', async () => {
    await stores().cooldowns.set(cooldown('arn:x\nus-east-1\tforged \u001b[31mrow', 30_000));
    const { stdout } = await cooldowns();
    expect(stdout).toMatch(/^arn:x us-east-1 forged \[31mrow +throttled-requests /m);
    const cleared = await cooldowns('clear', 'arn:x us-east-1 forged [31mrow', '--json');
    expect(JSON.parse(cleared.stdout).cleared).toHaveLength(1);
    expect((await cooldowns()).stdout).not.toContain('forged');
  });

  test('in Korean', async () => {
    const { stdout } = await cooldowns('--lang', 'ko');
    expect(stdout).toMatch(/쉬고 있는 대상 2개\n\n대상 +이유 +언제까지 +남은 시간 +연속 실패\n/);
    expect(stdout).toMatch(/1시간 1[12]분/);
  });

  test('one JSON object', async () => {
    const { cooldowns: listed } = JSON.parse((await cooldowns('--json')).stdout);
    expect(listed).toEqual([
      {
        key: HAIKU,
        kind: 'service-unavailable',
        until: expect.stringMatching(/^20.+Z$/),
        leftMs: expect.any(Number),
        failures: 4,
      },
      expect.objectContaining({ key: SONNET, kind: 'throttled-requests', failures: 1 }),
    ]);
  });

  test('REDIS_URL, a prefix and an account', async () => {
    await stores('123456789012').cooldowns.set(cooldown(SONNET, 60_000));
    const environment = { REDIS_URL: server.url };
    const run = async (...args: string[]) =>
      JSON.parse((await runCaprock(['cooldowns', '--json', ...args], { environment })).stdout)
        .cooldowns;
    expect(await run()).toHaveLength(3);
    expect(await run('--account', '123456789012')).toMatchObject([{ key: SONNET }]);
    expect(await run('--prefix', 'else')).toEqual([]);
  });

  describe('clear', () => {
    test('one target, its words quoted or not', async () => {
      const { stdout, exitCode } = await cooldowns('clear', ...SONNET.split(' '));
      expect([exitCode, stdout]).toEqual([0, `✓ ${SONNET}: forgotten\n`]);
      expect(await stores().cooldowns.get(SONNET)).toBeUndefined();
      expect(JSON.parse((await cooldowns('clear', HAIKU, '--json')).stdout)).toEqual({
        cleared: [HAIKU],
      });
    });

    test('all of them', async () => {
      const { stdout } = await cooldowns('clear', '--json');
      expect(JSON.parse(stdout).cleared).toHaveLength(3);
      expect((await cooldowns()).stdout).toContain('Nothing is cooling down');
      expect((await cooldowns('--lang', 'ko')).stdout).toContain('쉬고 있는 대상이 없습니다');
    });

    test('what is not there', async () => {
      const { stdout, exitCode } = await cooldowns('clear', 'nobody');
      expect([exitCode, stdout]).toEqual([0, 'There was nothing to forget\n']);
    });
  });

  describe('a Redis that cannot be asked', () => {
    test.each([
      ['en', 'Redis at 127.0.0.1:9 could not be reached (ECONNREFUSED)'],
      ['ko', '127.0.0.1:9의 Redis에 연결할 수 없습니다 (ECONNREFUSED)'],
    ])('is not there: %s', async (lang, text) => {
      const url = 'redis://me:top%2Dsecret@127.0.0.1:9';
      const { stdout, stderr, exitCode } = await runCaprock([
        'cooldowns',
        '--redis',
        url,
        '--lang',
        lang,
      ]);
      expect([exitCode, stdout]).toEqual([3, '']);
      expect(stderr).toContain(text);
      expect(stderr).not.toMatch(/top.*secret/);
    });

    test('refuses the password', async () => {
      const url = `redis://me:top-secret@127.0.0.1:${server.port}`;
      const { stderr, exitCode } = await runCaprock(['cooldowns', '--redis', url]);
      expect(exitCode).toBe(3);
      expect(stderr).toContain('WRONGPASS');
      expect(stderr).not.toContain('top-secret');
    });

    test('refuses the command', async () => {
      await client.sendCommand(['ACL', 'SETUSER', 'reader', 'on', '>pw', '~*', '+@all', '-scan']);
      const url = `redis://reader:pw@127.0.0.1:${server.port}`;
      const { stdout, stderr, exitCode } = await runCaprock(['cooldowns', '--redis', url]);
      expect([exitCode, stdout]).toEqual([3, '']);
      expect(stderr).toContain('NOPERM');
    });
  });

  test.each([
    [['cooldowns'], 'a Redis is missing'],
    [['cooldowns', '--redis', 'top-secret'], 'must look like redis://'],
    [['cooldowns', '--redis', 'https://me:top-secret@host'], 'must look like redis://'],
    [['cooldowns', 'forget', '--redis', 'redis://localhost'], 'clear'],
  ])('%j is wrong usage', async (args, message) => {
    const { exitCode, stderr } = await runCaprock(args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('top-secret');
  });
});
