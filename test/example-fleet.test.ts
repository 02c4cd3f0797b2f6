import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { hasRedisServer, withRedisServer } from '../packages/redis/src/testing/redis-server.ts';

const run = promisify(execFile);
const example = fileURLToPath(new URL('../examples/fleet/index.ts', import.meta.url));
const args = ['--conditions', '@caprock/source', example];

test.skipIf(!hasRedisServer)(
  `the fleet checks itself, ${withRedisServer}`,
  { timeout: 120_000 },
  async () => {
    const { stdout } = await run(process.execPath, args);
    expect(stdout).toContain('✓ sharing a Redis, only the first one does');
    expect(stdout).not.toContain('✗');
  },
);

test('where no redis-server is installed it says how to get one', { timeout: 60_000 }, async () => {
  const failed = run(process.execPath, args, { env: { PATH: '/nonexistent' } });
  await expect(failed).rejects.toMatchObject({
    code: 3,
    stdout: '',
    stderr: expect.stringContaining('apt-get install redis-server'),
  });
});
