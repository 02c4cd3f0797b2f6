import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useEmulator } from '@caprock/emulator/vitest';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { safeClaudeCall } from './safe-claude-call.ts';

const emulator = useEmulator();
afterEach(() => void vi.unstubAllEnvs());

function envFile(...lines: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'caprock-env-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, '.env');
  writeFileSync(path, lines.join('\n'));
  return path;
}

test('a file of variables is read when it is asked for, and the environment wins', async () => {
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url);
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, undefined);
  const path = envFile(
    'AWS_ACCESS_KEY_ID=local',
    'AWS_SECRET_ACCESS_KEY="made up"',
    'AWS_REGION=us-west-2',
  );
  expect(await safeClaudeCall('Hello', { envFile: path, onEvent: () => {} })).toMatchObject({
    success: true,
    region: 'eu-central-1',
  });
});

test('a file that cannot be read is a failure that names it', async () => {
  const path = join(tmpdir(), 'no-such-folder', '.env');
  const result = await safeClaudeCall('Hello', { envFile: path, onEvent: () => {} });
  expect(result).toMatchObject({
    success: false,
    diagnosis: { kind: 'no-credentials', signal: { message: expect.stringContaining('ENOENT') } },
  });
});
