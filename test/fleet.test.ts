import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { useEmulator } from '@caprock/emulator/vitest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  hasRedisServer,
  type RedisServer,
  startRedisServer,
  withRedisServer,
} from '../packages/redis/src/testing/redis-server.ts';
import type { Order, Report } from './fleet/worker.ts';

describe.skipIf(!hasRedisServer)(withRedisServer, () => {
  const SONNET = 'us.anthropic.claude-sonnet-4-6';
  const HAIKU = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';
  const sonnet: Order = { model: 'claude-sonnet-4-6' };
  const emulator = useEmulator();

  let redis: RedisServer;
  let fleet: readonly ChildProcess[];
  beforeAll(async () => {
    redis = await startRedisServer();
    const libraries = ['redis', 'ioredis', 'redis', 'ioredis'];
    fleet = libraries.map((library) =>
      fork(
        fileURLToPath(new URL('fleet/worker.ts', import.meta.url)),
        [library, redis.url, emulator.url],
        {
          execArgv: ['--conditions', '@caprock/source'],
        },
      ),
    );
    await Promise.all(fleet.map((process) => once(process, 'message')));
  }, 60_000);
  afterAll(async () => {
    for (const process of fleet) process.kill();
    await redis.stop();
  });

  /** A call of one process, over its real client. */
  async function call(process: ChildProcess | undefined, order: Order): Promise<Report> {
    process?.send(order);
    const [report] = await once(process as ChildProcess, 'message');
    return report as Report;
  }

  const requestsTo = (model: string) =>
    emulator.requests.filter((request) => request.model === model);

  test('four processes: after the first 429 the others leave the model alone', async () => {
    emulator.fault({
      type: 'error',
      model: SONNET,
      status: 429,
      exception: 'ThrottlingException',
      message: 'Too many requests, please wait before trying again.',
    });
    const [first, ...others] = fleet;
    expect(await call(first, sonnet)).toMatchObject({ model: HAIKU });
    expect(requestsTo(SONNET)).toHaveLength(1);
    const reports = await Promise.all(others.map((process) => call(process, sonnet)));
    expect(reports.map(({ model }) => model)).toEqual([HAIKU, HAIKU, HAIKU]);
    expect(requestsTo(SONNET)).toHaveLength(1);
    expect(requestsTo(HAIKU)).toHaveLength(4);
  });

  test('four processes: what one has learned, the others know and tell', async () => {
    emulator.fault({
      type: 'error',
      model: HAIKU,
      status: 400,
      exception: 'ValidationException',
      message:
        'The maximum tokens you requested exceeds the model limit of 1000. Try again with a maximum tokens value that is lower than 1000.',
      times: 1,
    });
    const order = { model: 'claude-haiku-4-5', maxTokens: 4_096 };
    const [first, ...others] = fleet;
    await call(first, order);
    const reports = await Promise.all(others.map((process) => call(process, order)));
    expect(requestsTo(HAIKU).map(({ status }) => status)).toEqual([400, 200, 200, 200, 200]);
    for (const { body } of requestsTo(HAIKU).slice(1)) {
      expect(body).toMatchObject({ inferenceConfig: { maxTokens: 999 } });
    }
    for (const { events } of reports) expect(events).toContain('learned');
  });
});
