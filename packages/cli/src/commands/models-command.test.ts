import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { runCaprock } from '../testing/run-caprock.ts';

const emulator = useEmulator();

const run = (args: readonly string[], environment: Record<string, string> = {}) =>
  runCaprock(['models', ...args], { environment });

test('a page says what to send, and what is known of it', async () => {
  const { stdout, exitCode } = await run(['--region', 'us-east-1']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('us-east-1 (option)');
  expect(stdout).toContain('2026-11-22');
  expect(stdout).toMatch(
    /^us\.anthropic\.claude-sonnet-5-5 +Claude Sonnet 5\.5 +active +- +1M +128K/m,
  );
  expect(stdout).toMatch(
    /claude-opus-4-1-20250805-v1:0 +Claude Opus 4\.1 +legacy +2027-01-08 +200K/,
  );
  expect(stdout).not.toContain('\u001b');
});

test('a region of the environment, in Korean', async () => {
  const { stdout } = await run(['--lang', 'ko'], { AWS_REGION: 'ap-northeast-2' });
  expect(stdout).toContain('ap-northeast-2 리전에서 호출할 수 있는 Claude 모델 (AWS_REGION)');
  expect(stdout).toMatch(/global\.anthropic\.claude-sonnet-4-6 .+모든 리전/);
  expect(stdout).toMatch(/anthropic\.claude-3-haiku-20240307-v1:0 .+다른 리전에서는 종료/);
});

test('one JSON object', async () => {
  const { stdout } = await run(['--region', 'eu-west-2', '--json']);
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({ region: 'eu-west-2', catalogAsOf: '2026-11-22' });
  expect(answer.models).toContainEqual({
    id: 'eu.anthropic.claude-sonnet-4-6',
    base: 'anthropic.claude-sonnet-4-6',
    name: 'Claude Sonnet 4.6',
    status: 'active',
    endOfLife: null,
    contextWindow: 1_000_000,
    maxOutputTokens: 64_000,
    servedIn: 'geography',
    alsoCallable: ['global.anthropic.claude-sonnet-4-6', 'anthropic.claude-sonnet-4-6'],
  });
});

describe('--chain', () => {
  test('what to call and what to fall back to', async () => {
    const { stdout } = await run(['--region', 'us-west-2', '--chain']);
    expect(stdout).toMatch(
      /balanced:\n {2}1\. us\.anthropic\.claude-sonnet-5-5\n {2}2\. .+\n {2}3\. us\.anthropic\.claude-haiku/,
    );
  });

  test('as JSON, also where a tier is empty', async () => {
    const { stdout } = await run(['--region', 'us-gov-west-1', '--chain', '--json']);
    const { chains } = JSON.parse(stdout);
    expect(chains.best[0]).toBe('us-gov.anthropic.claude-opus-5-5');
    expect(chains.fast).toEqual([]);
    const page = await run(['--region', 'us-gov-west-1', '--chain', '--lang', 'ko']);
    expect(page.stdout).toContain('속도:\n  -');
  });
});

describe('--live', () => {
  beforeEach(() => {
    vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK', emulator.url);
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  });

  test('what the account is told', async () => {
    const { stdout, exitCode } = await run(['--region', 'us-east-1', '--live']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('as Bedrock tells this account now');
    expect(stdout).toMatch(
      /^us\.anthropic\.claude-sonnet-4-6 .+ active +- +global\.anthropic\.claude-sonnet-4-6/m,
    );
  });

  test('as JSON, and what of it to call', async () => {
    const live = JSON.parse((await run(['--region', 'us-east-1', '--live', '--json'])).stdout);
    expect(live).toMatchObject({ region: 'us-east-1', source: 'live' });
    expect(live.models).toContainEqual(
      expect.objectContaining({ base: 'anthropic.claude-sonnet-4-6', status: 'active' }),
    );
    const { stdout } = await run(['--region', 'us-east-1', '--live', '--chain', '--json']);
    const { chains } = JSON.parse(stdout);
    expect(chains.balanced[0]).toMatch(/^us\.anthropic\.claude-sonnet/);
  });

  test('who may not list gets the catalogue, and is told so', async () => {
    emulator.setWorld((world) => ({
      ...world,
      identities: world.identities.map((identity) => ({
        ...identity,
        denials: [{ action: 'bedrock:ListInferenceProfiles', by: 'missing' as const }],
      })),
    }));
    const { stdout, exitCode } = await run(['--region', 'us-east-1', '--live', '--lang', 'ko']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('권한이 없어');
    expect(stdout).toContain('us.anthropic.claude-sonnet-4-6');
  });

  test('what could not be asked says why', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK', 'http://127.0.0.1:9');
    vi.stubEnv('AWS_MAX_ATTEMPTS', '1');
    const { stdout, stderr, exitCode } = await run(['--region', 'us-east-1', '--live']);
    expect([exitCode, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^.+\n1\. /);
  });
});

test('a region without Claude is a problem', async () => {
  expect(await run(['--region', 'cn-north-1'])).toMatchObject({
    exitCode: 1,
    stdout: 'No Claude model can be called from cn-north-1\n',
  });
  expect((await run(['--region', 'cn-north-1', '--chain', '--lang', 'ko'])).stdout).toContain(
    '호출할 수 없습니다',
  );
});

test.each([
  [[], 'a region is missing'],
  [['--region', 'evil.example/'], 'not shaped like'],
])('%j is wrong usage', async (args, message) => {
  const { exitCode, stderr } = await run(args);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
});
