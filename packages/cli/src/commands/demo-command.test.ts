import { afterEach, expect, test, vi } from 'vitest';
import { runCaprock } from '../testing/run-caprock.ts';

afterEach(() => vi.unstubAllEnvs());

test.each(['en', 'ko'])('before and after, in %s', async (lang) => {
  const { stdout, exitCode } = await runCaprock(['demo', '--lang', lang]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatchSnapshot();
});

test('as one JSON object', async () => {
  const { stdout } = await runCaprock(['demo', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    scenes: [
      {
        id: 'system-only',
        before: expect.stringContaining('ValidationException'),
        after: { success: true, repairs: [{ rule: 'start-with-user-turn' }] },
      },
      {
        id: 'model-name',
        request: { model: 'claude-sonnet-4' },
        before: 'ValidationException: The provided model identifier is invalid.',
        after: { success: true, model: 'us.anthropic.claude-sonnet-4-6' },
      },
      {
        id: 'no-credentials',
        before: expect.stringContaining('CredentialsProviderError'),
        after: { success: false, kind: 'no-credentials', steps: expect.any(Array) },
      },
    ],
  });
});

test('the settings of this machine change nothing, and are there afterwards', async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7EXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', 'http://127.0.0.1:9');
  const { exitCode, stdout } = await runCaprock(['demo']);
  expect(exitCode).toBe(0);
  expect(stdout).not.toContain('AKIA');
  expect(process.env.AWS_REGION).toBe('eu-west-1');
  expect(process.env.AWS_CONFIG_FILE).toBeUndefined();
});
